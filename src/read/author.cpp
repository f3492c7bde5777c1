// Reads people and organizations in a byline.
#include "read/trust.h"

namespace story {

bool read_author(Object& in, Author& author) {
  in.text("name", author.name, Need::required);
  in.text("role", author.role);
  in.link("url", author.url, LinkUse::navigation);
  in.choice("kind", author.kind, {"person", "organization"});
  return in.complete();
}

}  // namespace story

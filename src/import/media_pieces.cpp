// Makes blocks of films, sound, posts and pictures.
#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

#include "base/number.h"
#include "import/pieces.h"
#include "import/text/html_tokens.h"
#include "import/text/markdown_inline.h"

namespace story::importing {
namespace {

constexpr std::uint32_t kMostPixels = 100'000;

/// What a post without words is called: the name of its host.
std::string host_name(std::string_view url) {
  constexpr std::string_view kWww = "www.";
  std::string_view host = host_of(url);
  if (host.substr(0, kWww.size()) == kWww) host.remove_prefix(kWww.size());
  return std::string(host.empty() ? url : host);
}

/// Posts come as quotations of themselves: the card is one already.
Blocks unquoted(Blocks blocks) {
  Blocks out;
  for (Block& block : blocks) {
    if (block.kind == Block::Kind::quote) {
      append(out, std::move(block.children));
    } else {
      out.push_back(std::move(block));
    }
  }
  return out;
}

}  // namespace

void write_embed(Importer& in, const Value& from, std::string_view what, Embed embed) {
  embed.url = in.judged(from, embed.url, LinkUse::resource);
  if (embed.url.empty()) {
    if (embed.title.empty() && plain_text(embed.text).empty()) {
      in.left_out(from, what);
      return;
    }
    in.as_text(from, what);
    if (!embed.title.empty()) in.story.text({paragraph(embed.title)});
    in.story.text(std::move(embed.text));
    if (!embed.author.empty()) in.story.text({paragraph(embed.author)});
    return;
  }
  embed.text = unquoted(std::move(embed.text));
  if (embed.title.empty() && plain_text(embed.text).empty()) embed.title = host_name(embed.url);
  in.kept();
  in.story.embed(embed);
}

void write_recording(Importer& in, const Value& from, std::string_view what, std::string_view type,
                     const Recording& recording, std::string_view address) {
  if (!recording.files.empty()) {
    in.kept();
    in.story.recording(type, recording);
    return;
  }
  const std::string_view title = recording.title;
  write_embed(in, from, what, {std::string(address), std::string(title), {}, {}, {}, recording.poster, {}});
  if (!is_blank(recording.caption)) in.story.text({paragraph(recording.caption)});
  if (!recording.credit.empty()) in.story.text({paragraph(recording.credit)});
  in.story.text(recording.transcript);
}

void add_file(Importer& in, Recording& recording, const Value& url, std::string_view type) {
  std::string address = in.url(url, LinkUse::resource);
  if (!address.empty()) recording.files.push_back({std::move(address), std::string(type)});
}

void add_captions(Importer& in, Recording& recording, const Value& url, std::string_view lang, std::string_view label) {
  std::string address = in.url(url, LinkUse::resource);
  if (address.empty()) return;
  const std::string& own = in.story.header.lang;
  std::string language(!lang.empty() ? lang : !own.empty() ? std::string_view(own) : "en");
  recording.captions.push_back({std::move(address), std::move(language), std::string(label)});
}

void write_gallery(Importer& in, const Value& from, std::string_view what, std::string_view title,
                   std::string_view layout, const std::vector<Image>& images) {
  if (images.empty()) {
    in.unknown(from, what);
    return;
  }
  in.kept();
  if (images.size() == 1 && title.empty()) {
    in.story.image(images.front());
  } else {
    in.story.gallery(title, images.size() == 2 ? layout : std::string_view(), images);
  }
}

void add_size(Importer& in, Image& image, const Value& url, int width) {
  const auto size = static_cast<std::uint32_t>(width);
  if (width <= 0 || size > kMostPixels || size == image.width) return;
  for (const ImageFile& file : image.sources) {
    if (file.width == size) return;
  }
  std::string address = in.url(url, LinkUse::resource);
  if (!address.empty() && address != image.url) image.sources.push_back({std::move(address), size});
}

void set_focus(Image& image, int x, int y) {
  const auto part = [](int at, std::uint32_t whole) {
    constexpr std::int64_t kThousand = 1000;
    if (whole == 0 || at < 0 || static_cast<std::uint32_t>(at) > whole) return std::string();
    const std::int64_t thousandths = at * kThousand / whole;
    return thousandths == kThousand ? std::string("1") : "0." + std::to_string(kThousand + thousandths).substr(1);
  };
  set_focus(image, part(x, image.width), part(y, image.height));
}

void set_focus(Image& image, std::string_view x, std::string_view y) {
  const auto is_part = [](std::string_view text) {
    const Decimal number = read_decimal(text);
    return number.valid && !number.negative && approximate(number) <= 1;
  };
  if (!is_part(x) || !is_part(y)) return;
  image.focus_x = x;
  image.focus_y = y;
}

bool write_rating(Importer& in, std::string_view label, std::string_view value, std::string_view most) {
  const Decimal given = read_decimal(value);
  const Decimal whole = read_decimal(most);
  if (!given.valid || given.negative || !whole.valid || exceeds(given, whole)) return false;
  in.story.facts({}, {}, {{std::string(label), std::string(value), std::string(most)}});
  return true;
}

void write_correction(Importer& in, const Value& from, std::string_view kind, const Value& html, const Value& date) {
  const Line text = one_line(in.html(html));
  if (is_blank(text)) {
    in.left_out(from, "\"correction\"");
    return;
  }
  Header& header = in.story.header;
  std::string when = in.date(date);
  if (when.empty()) {
    when = header.updated.empty() ? header.published : header.updated;
    // Without any date there is no place but the text.
    if (when.empty()) {
      in.as_text(from, "\"correction\" without a date");
      in.story.text({paragraph(text)});
      return;
    }
    in.say(from, messages::no_date(when));
  }
  constexpr std::string_view kKinds[] = {"clarification", "update", "retraction"};
  const bool known = std::find(std::begin(kKinds), std::end(kKinds), kind) != std::end(kKinds);
  in.kept();
  header.corrections.push_back({std::move(when), std::string(known ? kind : "correction"), inline_markdown(text)});
}

Frame frame_in(std::string_view html) {
  Frame frame;
  HtmlTokens tokens(html);
  for (HtmlToken token; tokens.next(token);) {
    if (token.kind != HtmlToken::Kind::start || token.name != "iframe") continue;
    if (!frame.url.empty()) return {};
    frame.url = html_attribute(token.attributes, "src");
    // Of the page's own protocol, as older frames are.
    if (frame.url.substr(0, 2) == "//") frame.url.insert(0, "https:");
    frame.title = html_attribute(token.attributes, "title");
    const auto pixels = [&token](std::string_view name) {
      const std::string text = html_attribute(token.attributes, name);
      const bool number = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
      return number ? static_cast<int>(std::min(number_of(text), kMostPixels)) : 0;
    };
    frame.aspect = aspect_of(pixels("width"), pixels("height"));
  }
  return frame;
}

std::string seconds_of_milliseconds(int milliseconds) {
  constexpr int kThousand = 1000;
  if (milliseconds <= 0) return {};
  std::string rest = std::to_string(kThousand + milliseconds % kThousand).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  return std::to_string(milliseconds / kThousand) + (rest.empty() ? "" : "." + rest);
}

std::string aspect_of(int width, int height) {
  if (width <= 0 || height <= 0) return {};
  const int common = std::gcd(width, height);
  return std::to_string(width / common) + ":" + std::to_string(height / common);
}

}  // namespace story::importing

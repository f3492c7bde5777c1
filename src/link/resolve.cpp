// The parts of RFC 3986 that judged addresses need.
#include "link/resolve.h"

#include <algorithm>

#include "base/ascii.h"

namespace story {
namespace {

/// How many dots a segment stands for: 1 in "." and "%2e", 2 in "..", else 0.
int dots_in(std::string_view segment) {
  constexpr std::string_view kEncoded = "%2e";
  int dots = 0;
  while (!segment.empty()) {
    const bool encoded =
        segment.size() >= kEncoded.size() && std::equal(kEncoded.begin(), kEncoded.end(), segment.begin(),
                                                        [](char a, char b) { return a == to_ascii_lower(b); });
    if (!encoded && segment.front() != '.') return 0;
    segment.remove_prefix(encoded ? kEncoded.size() : 1);
    ++dots;
  }
  return dots <= 2 ? dots : 0;
}

/// A path that starts with a slash, without "." and "..".
std::string without_dots(std::string_view path) {
  std::string out;
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::string_view segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    const int dots = dots_in(segment);
    if (dots == 2) out.erase(std::min(out.rfind('/'), out.size()));
    if (dots == 0) {
      out += '/';
      out += segment;
    } else if (path.empty()) {
      out += '/';
    }
  }
  return out;
}

bool has_scheme(std::string_view reference) {
  const std::size_t end = reference.find_first_of(":/?#");
  return end != std::string_view::npos && reference[end] == ':';
}

}  // namespace

std::string resolved(std::string_view base, std::string_view reference) {
  constexpr std::string_view kSlashes = "//";
  const std::size_t slashes = base.find(kSlashes);
  const std::string_view scheme = base.substr(0, std::min(slashes, base.size()));
  if (has_scheme(reference) || (scheme != "https:" && scheme != "http:")) return std::string(reference);
  if (reference.substr(0, kSlashes.size()) == kSlashes) return std::string(scheme) + std::string(reference);

  const std::string_view page = base.substr(0, base.find('#'));
  const std::size_t host_end = std::min(page.find_first_of("/?", slashes + kSlashes.size()), page.size());
  const std::size_t path_end = std::min(page.find('?', host_end), page.size());
  std::string out(page.substr(0, host_end));
  std::string path(page.substr(host_end, path_end - host_end));
  if (path.empty()) path = "/";
  const std::string_view own_path = reference.substr(0, reference.find_first_of("?#"));
  const std::string_view rest = reference.substr(own_path.size());
  if (own_path.empty()) {
    out += path;
    if (rest.substr(0, 1) != "?") out += page.substr(path_end);
  } else {
    path = own_path.front() == '/' ? std::string() : path.substr(0, path.rfind('/') + 1);
    path += own_path;
    out += without_dots(path);
  }
  out += rest;
  return out;
}

}  // namespace story

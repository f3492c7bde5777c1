// Finds the terms of a glossary in HTML, in one walk however many there are.
#include "html/terms.h"

#include <algorithm>
#include <iterator>

#include "base/text_pieces.h"

namespace story {
namespace {

/// Elements whose text is no running text, or does something already. None of a kind stands within another.
constexpr std::string_view kPassedOver[] = {"a",  "button", "code", "h1",      "h2", "h3",
                                            "h4", "h5",     "h6",   "summary", "sup"};

/// Where to go on behind the tag that starts here.
std::size_t end_of_tag(std::string_view html, std::size_t start) {
  const std::string_view tag = html.substr(start + 1);
  const std::string name(tag.substr(0, tag.find_first_of(" >")));
  const bool passed = std::find(std::begin(kPassedOver), std::end(kPassedOver), name) != std::end(kPassedOver);
  const std::size_t close = passed ? html.find("</" + name + ">", start) : start;
  return std::min(html.find('>', close), html.size() - 1) + 1;
}

}  // namespace

TermFinder::TermFinder(const std::vector<std::string>& terms, bool turkish)
    : states_(1, State{0, 0, 0}), repeated_(terms.size()) {
  std::vector<Pattern> patterns;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    patterns.push_back(pattern_of(terms[i], i, true));
    patterns.push_back(pattern_of(with_capital(terms[i], turkish), i, false));
  }
  // All of them piece by piece, so that shorter states are there before those which end in their text.
  for (std::size_t size = 0;; ++size) {
    std::erase_if(patterns, [size](const Pattern& pattern) { return pattern.pieces.size() == size; });
    if (patterns.empty()) break;
    for (Pattern& pattern : patterns) {
      pattern.state = grown(pattern.state, pattern.pieces[size]);
      if (pattern.pieces.size() == size + 1) end(pattern);
    }
  }
}

TermFinder::Pattern TermFinder::pattern_of(std::string_view text, std::size_t term, bool is_own) {
  Pattern pattern{{}, term, is_own, 0};
  bool space = false;
  for (TextPieces pieces(text); pieces.next();) {
    const auto number = [this](std::string_view key) {
      return pieces_.try_emplace(std::string(key), static_cast<std::uint32_t>(pieces_.size())).first->second;
    };
    const bool is_space = pieces.key() == " ";
    // None at the start or the end.
    if (!is_space && space && !pattern.pieces.empty()) pattern.pieces.push_back(number(" "));
    if (!is_space) pattern.pieces.push_back(number(pieces.key()));
    space = is_space;
  }
  return pattern;
}

std::uint32_t TermFinder::grown(std::uint32_t state, std::uint32_t piece) {
  const auto [at, is_new] = next_.try_emplace({state, piece}, static_cast<std::uint32_t>(states_.size()));
  if (is_new) {
    const std::uint32_t shorter = state == 0 ? 0 : after(states_[state].shorter, piece);
    states_.push_back({shorter, states_[shorter].pieces, states_[shorter].term});
  }
  return at->second;
}

std::uint32_t TermFinder::after(std::uint32_t state, std::uint32_t piece) const {
  for (;; state = states_[state].shorter) {
    const auto at = next_.find({state, piece});
    if (at != next_.end()) return at->second;
    if (state == 0) return 0;
  }
}

void TermFinder::end(const Pattern& pattern) {
  State& state = states_[pattern.state];
  if (state.is_whole && (state.is_own || !pattern.is_own)) {
    repeated_[pattern.term] = repeated_[pattern.term] || pattern.is_own;
    return;
  }
  state.pieces = static_cast<std::uint32_t>(pattern.pieces.size());
  state.term = pattern.term;
  state.is_whole = true;
  state.is_own = pattern.is_own;
}

void TermFinder::find_in_text(std::string_view text, std::size_t offset, std::vector<Found>& found) const {
  std::vector<std::size_t> begins;
  std::uint32_t state = 0;
  for (TextPieces pieces(text); pieces.next();) {
    begins.push_back(pieces.begin());
    const auto piece = pieces_.find(pieces.key());
    state = piece == pieces_.end() ? 0 : after(state, piece->second);
    const State& here = states_[state];
    if (here.pieces == 0) continue;
    found.push_back({offset + begins[begins.size() - here.pieces], offset + pieces.end(), here.term});
  }
}

std::vector<TermFinder::Found> TermFinder::find_in(std::string_view html) const {
  std::vector<Found> ends;  // at each end the longest
  for (std::size_t at = 0; at < html.size();) {
    const std::size_t tag = std::min(html.find('<', at), html.size());
    find_in_text(html.substr(at, tag - at), at, ends);
    at = tag == html.size() ? tag : end_of_tag(html, tag);
  }
  std::vector<Found> found;
  std::size_t longer = html.size();
  std::reverse(ends.begin(), ends.end());
  for (const Found& each : ends) {
    if (each.begin >= longer) continue;
    longer = each.begin;
    found.push_back(each);
  }
  std::reverse(found.begin(), found.end());
  // Of two that overlap the first counts.
  std::size_t end = 0;
  std::erase_if(found, [&end](const Found& each) {
    if (each.begin < end) return true;
    end = each.end;
    return false;
  });
  return found;
}

}  // namespace story

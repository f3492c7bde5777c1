// Finds the terms of a glossary in HTML, in one walk however many there are.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace story {

/// Terms, found as whole words by the automaton of Aho and Corasick: what a text has in common with all of them is one
/// state.
class TermFinder {
 public:
  struct Found {
    std::size_t begin;
    std::size_t end;
    std::size_t term;
  };

  /// Adds what is to be found, as HTML writes it; to be called before the first find. A term that starts with a small
  /// letter is found with a capital, too, unless that is a term of its own. `turkish`: whether i has a dot then.
  TermFinder(const std::vector<std::string>& terms, bool turkish);

  /// Whether a term is the same as one before it.
  bool is_repeated(std::size_t term) const { return repeated_[term]; }

  /// Where HTML that this program has written holds terms in running text: not within links, code or headings. None
  /// is within a longer one.
  std::vector<Found> find_in(std::string_view html) const;

 private:
  struct Pattern {
    std::vector<std::uint32_t> pieces;
    std::size_t term;
    bool is_own;  ///< not with a capital
    std::uint32_t state;
  };

  struct State {
    std::uint32_t shorter;  ///< that of the longest end of this one's text which a term starts with
    std::uint32_t pieces;   ///< so many of the longest term that ends here, or 0
    std::size_t term;
    bool is_whole = false;  ///< all of this one's text is the term
    bool is_own = false;
  };

  Pattern pattern_of(std::string_view text, std::size_t term, bool is_own);
  std::uint32_t grown(std::uint32_t state, std::uint32_t piece);
  std::uint32_t after(std::uint32_t state, std::uint32_t piece) const;
  void end(const Pattern& pattern);
  void find_in_text(std::string_view text, std::size_t offset, std::vector<Found>& found) const;

  std::map<std::string, std::uint32_t, std::less<>> pieces_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> next_;  ///< by state and piece
  std::vector<State> states_;
  std::vector<bool> repeated_;
};

}  // namespace story

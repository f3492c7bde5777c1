// Escaping, and the output's cap.
#include "html/html.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/number.h"
#include "base/utf8.h"
#include "base/words.h"

namespace story {
namespace {

/// What stands in for a byte; a table below gives a byte's index here, 0 where the byte stands for itself.
constexpr const char* kEscapes[] = {"", "&amp;", "&lt;", "&gt;", "&quot;", kReplacement.data(), "\n"};

/// The limit is so many times what most stories need.
constexpr std::size_t kLimitToSize = 4;

struct EscapeTable {
  unsigned char index[256] = {};
};

consteval EscapeTable make_table(bool attribute) {
  EscapeTable table;
  table.index[static_cast<unsigned char>('&')] = 1;
  table.index[static_cast<unsigned char>('<')] = 2;
  table.index[static_cast<unsigned char>('>')] = 3;
  if (attribute) table.index[static_cast<unsigned char>('"')] = 4;
  table.index[0] = 5;
  table.index[static_cast<unsigned char>('\r')] = 6;
  return table;
}

/// Whether one of eight bytes may stand in a table above: '&' and '"' differ in one bit, as do '<' and '>'.
constexpr bool may_need_escape(std::uint64_t word) {
  return is_any_marked(word, mark_less(word, '\r' + 1) | mark_equal(word | in_each_byte('&' ^ '"'), '&') |
                                 mark_equal(word | in_each_byte('<' ^ '>'), '>'));
}

constexpr EscapeTable kText = make_table(false);
constexpr EscapeTable kAttribute = make_table(true);

}  // namespace

void HtmlWriter::append(const char* text, std::size_t size) {
  if (overflowed_ || size > limit_ - size_) {
    overflowed_ = true;
    return;
  }
  if (size == 0) return;  // also for a null pointer, which is not for memcpy
  if (size > room_ - size_) grow(size_ + size);
  std::memcpy(out_.get() + size_, text, size);
  size_ += size;
}

void HtmlWriter::grow(std::size_t least) {
  room_ = std::max({least, limit_ / kLimitToSize, 2 * room_});
  std::unique_ptr<char[]> larger(new char[room_]);
  if (size_ > 0) std::memcpy(larger.get(), out_.get(), size_);
  out_ = std::move(larger);
}

void HtmlWriter::append(const char* text) { append(text, std::strlen(text)); }

void HtmlWriter::escape(std::string_view text, const unsigned char (&table)[256]) {
  std::string fit;
  if (unfit_) text = fit = without_unfit(text);
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    while (i + sizeof(std::uint64_t) < text.size() && !may_need_escape(load_word(text.data() + i))) {
      i += sizeof(std::uint64_t);
    }
    const unsigned char index = table[static_cast<unsigned char>(text[i])];
    if (index == 0) continue;
    append(text.data() + plain, i - plain);
    plain = i + 1;
    const bool before_line_feed = text[i] == '\r' && text.substr(i + 1, 1) == "\n";
    if (!before_line_feed) append(kEscapes[index]);
  }
  append(text.data() + plain, text.size() - plain);
}

HtmlWriter& HtmlWriter::markup(Markup markup) {
  append(markup.text());
  return *this;
}

HtmlWriter& HtmlWriter::again(const WrittenHtml& html) {
  append(html.text_.data(), html.text_.size());
  return *this;
}

HtmlWriter& HtmlWriter::again(const WrittenHtml& html, std::size_t begin, std::size_t end) {
  append(html.text_.data() + begin, end - begin);
  return *this;
}

HtmlWriter& HtmlWriter::line() {
  if (size_ > 0 && out_[size_ - 1] != '\n') append("\n");
  return *this;
}

HtmlWriter& HtmlWriter::text(const std::string_view& text) {
  escape(text, kText.index);
  return *this;
}

HtmlWriter& HtmlWriter::attribute_text(const std::string_view& text) {
  escape(text, kAttribute.index);
  return *this;
}

HtmlWriter& HtmlWriter::number(std::uint32_t number) {
  const std::string digits = digits_of(number);
  append(digits.data(), digits.size());
  return *this;
}

HtmlWriter& HtmlWriter::attribute(AttributeName name, const std::string_view& value) {
  append(" ");
  append(name.text());
  append("=\"");
  attribute_text(value);
  append("\"");
  return *this;
}

HtmlWriter& HtmlWriter::attribute(AttributeName name, std::uint32_t value) { return attribute(name, digits_of(value)); }

HtmlWriter& HtmlWriter::optional_attribute(AttributeName name, const std::string_view& value) {
  return value.empty() ? *this : attribute(name, value);
}

HtmlWriter& HtmlWriter::open_heading(int level) {
  constexpr const char* kOpen[] = {"<h1", "<h2", "<h3", "<h4", "<h5", "<h6"};
  append(kOpen[level < 6 ? level - 1 : 5]);
  return *this;
}

HtmlWriter& HtmlWriter::close_heading(int level) {
  constexpr const char* kClose[] = {"</h1>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>"};
  append(kClose[level < 6 ? level - 1 : 5]);
  return *this;
}

void HtmlWriter::insert(std::size_t mark, Markup markup) {
  const std::size_t end = size_;
  append(markup.text());
  char* const place = out_.get() + mark;
  std::memmove(place + (size_ - end), place, end - mark);
  std::memcpy(place, markup.text(), size_ - end);
}

void HtmlWriter::change_headings(std::size_t mark, const int (&levels)[kHeadingLevels + 1]) {
  // Only a tag has "<": in texts and values it is escaped.
  for (std::size_t i = mark; i + 4 < size_; ++i) {
    if (out_[i] != '<') continue;
    const std::size_t name = i + (out_[i + 1] == '/' ? 2 : 1);
    char& level = out_[name + 1];
    if (out_[name] == 'h' && level >= '1' && level <= '6')
      level = static_cast<char>('0' + std::min(levels[level - '0'], kHeadingLevels));
  }
}

WrittenHtml WrittenHtml::words(std::size_t begin, std::size_t end) const {
  constexpr std::string_view kNote = "<sup>";
  constexpr std::string_view kNoteEnd = "</sup>";
  const std::string_view text = std::string_view(text_).substr(0, end);
  std::string words;
  while (begin < text.size()) {
    const std::size_t tag = std::min(text.find('<', begin), text.size());
    words += text.substr(begin, tag - begin);
    const bool is_note = text.substr(tag).starts_with(kNote);
    const std::size_t close = is_note ? text.find(kNoteEnd, tag) + kNoteEnd.size() - 1 : text.find('>', tag);
    begin = std::min(close, text.size() - 1) + 1;
  }
  return WrittenHtml(words);
}

void HtmlWriter::rewind(std::size_t mark) {
  size_ = mark;
  overflowed_ = false;
}

std::string HtmlWriter::take() { return {out_.get(), std::exchange(size_, 0)}; }

}  // namespace story

// The parts of the model that stories and several blocks have.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/arena.h"
#include "base/date.h"
#include "base/number.h"
#include "json/document.h"
#include "link/link.h"

namespace story {

// What a block's header names: the JSON object that it is read from, and what it is rendered with.
class Object;
struct Page;

/// Markdown source, and the value it stands in: what is wrong with it shows only when it is rendered.
struct Markdown {
  std::string_view source;
  NodeId node = kRoot;

  explicit operator bool() const { return !source.empty(); }
};

/// A picture in another size.
struct ImageFile {
  Link url;
  std::uint32_t width = 0;  ///< pixels
  NodeId node = kRoot;
};

/// What stays where a picture is cut: tenths from the left, or from the top.
inline constexpr int kMiddle = 5;

struct Image {
  Link url;
  std::string_view alt;
  Markdown caption;
  std::string_view credit;
  std::uint32_t width = 0;   ///< CSS pixels; 0 where unknown
  std::uint32_t height = 0;  ///< likewise
  List<ImageFile> sources;
  int focus_x = kMiddle;
  int focus_y = kMiddle;
  std::string_view digital_source;  ///< how it was made: a term of the IPTC
};

/// What stands for a block where its type is not known, and in a slot that the page leaves empty.
struct Fallback {
  Markdown text;
  Image image;
  Link url;

  explicit operator bool() const { return text || image.url || url; }
};

/// How much room a picture or a pull quote takes: the text's width, half of it with words beside, more, or all there
/// is.
enum class BlockSize : std::uint8_t { text, inset, wide, full };

/// Where a quotation or a fact comes from.
struct Source {
  std::string_view title;
  Link url;
  std::string_view publisher;
  Date date;
};

enum class Scale : std::uint8_t { none, thousand, million, billion };
enum class Qualifier : std::uint8_t { none, about, more_than, at_least, less_than, up_to };

/// A fact's value: a number as the JSON text writes it, or text.
struct Value {
  std::string_view text;
  bool is_number = false;
  Decimal number;  ///< also of a text that is written as a number; else not valid
  NodeId node = kRoot;

  explicit operator bool() const { return !text.empty(); }
};

/// One of the files of a recording, of which a browser takes the first that it can play.
struct MediaFile {
  Link url;
  std::string_view type;  ///< media type
};

struct Captions {
  Link url;
  std::string_view lang;
  std::string_view label;  ///< of the choice; else the language's own name
};

/// A film or sound.
struct Recording {
  std::string_view title;
  List<MediaFile> sources;
  Image poster;
  List<Captions> captions;
  Markdown transcript;
  Markdown caption;
  std::string_view credit;
  Value duration;  ///< seconds
};

}  // namespace story

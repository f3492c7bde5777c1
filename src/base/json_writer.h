// Writes JSON objects and lists, compact, in the order of the calls.
#pragma once

#include <string>
#include <string_view>

#include "base/json_text.h"

namespace story {

class JsonWriter {
 public:
  explicit JsonWriter(JsonPlace place = JsonPlace::script) : place_(place) {}

  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_list() { return open('['); }
  JsonWriter& end_list() { return close(']'); }

  JsonWriter& key(std::string_view name) {
    separate();
    append_json_string(out_, name, place_);
    out_ += ':';
    fresh_ = true;
    return *this;
  }
  JsonWriter& text(std::string_view value) {
    separate();
    append_json_string(out_, value, place_);
    return *this;
  }
  /// A number, true, false, null, or other JSON text as it is.
  JsonWriter& raw(std::string_view json) {
    separate();
    out_ += json;
    return *this;
  }
  /// A member whose value is a text.
  JsonWriter& field(std::string_view name, std::string_view value) { return key(name).text(value); }
  /// The same, but nothing at all for an empty text.
  JsonWriter& optional_field(std::string_view name, std::string_view value) {
    return value.empty() ? *this : field(name, value);
  }

  std::string take() { return std::move(out_); }

 private:
  JsonWriter& open(char bracket) {
    separate();
    out_ += bracket;
    fresh_ = true;
    return *this;
  }
  JsonWriter& close(char bracket) {
    out_ += bracket;
    fresh_ = false;
    return *this;
  }
  void separate() {
    if (!fresh_) out_ += ',';
    fresh_ = false;
  }

  JsonPlace place_;
  std::string out_;
  bool fresh_ = true;  ///< nothing stands before the next value that a comma must follow
};

}  // namespace story

// Files and standard streams.
#include "cli/streams.h"

#include <unistd.h>

namespace story::cli {

void write(std::FILE* stream, std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); }

bool is_terminal(std::FILE* stream) { return isatty(fileno(stream)) != 0; }

void complain(std::initializer_list<std::string_view> parts) {
  std::string line = "story: ";
  for (const std::string_view part : parts) line += part;
  write(stderr, line + "\n");
}

InputFile::InputFile(std::string_view name)
    : file_(name == "-" ? stdin : std::fopen(std::string(name).c_str(), "rb")) {}

InputFile::~InputFile() {
  if (file_ != nullptr && file_ != stdin) std::fclose(file_);
}

bool InputFile::fill() {
  constexpr std::size_t kBlock = 65536;
  buffer_.resize(kBlock);
  buffer_.resize(std::fread(buffer_.data(), 1, kBlock, file_));
  at_ = 0;
  return !buffer_.empty();
}

std::string InputFile::read_all(std::size_t most) {
  std::string text;
  while (good() && fill()) {
    if (text.size() <= most) text += buffer_;
  }
  return text;
}

bool InputFile::read_line(std::size_t most, std::string& line) {
  line.clear();
  bool any = false;
  while (at_ < buffer_.size() || (good() && fill())) {
    any = true;
    const std::size_t end = buffer_.find('\n', at_);
    const std::size_t stop = end == std::string::npos ? buffer_.size() : end;
    if (line.size() <= most) line.append(buffer_, at_, stop - at_);
    at_ = stop;
    if (end == std::string::npos) continue;
    ++at_;
    break;
  }
  return any;
}

}  // namespace story::cli

// Files and standard streams.
#include "cli/streams.h"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <new>

#include "base/visible.h"
#include "cli/arguments.h"

namespace story::cli {

namespace {

/// `std::exit` would try to write once more.
[[noreturn]] void end_without_output(int error) {
  complain({"can't write the output: ", std::strerror(error)});
  std::_Exit(kStoryHasErrors);
}

/// Memory is what it can't ask for.
[[noreturn]] void end_without_memory() {
  constexpr std::string_view kSentence = "story: there is not enough memory for this\n";
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, kSentence.data(), kSentence.size());
  std::_Exit(kStoryHasErrors);
}

}  // namespace

void prepare() {
  std::set_new_handler(end_without_memory);
#ifndef __EMSCRIPTEN__
  // A write then fails with a reason.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
#endif
}

void write(std::FILE* stream, std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stream) < text.size() && stream == stdout) end_without_output(errno);
}

int finish(int code) {
  if (std::fflush(stdout) != 0) end_without_output(errno);
  // What was found must not be lost silently, and there is no other place to say it.
  return code == kOk && std::ferror(stderr) != 0 ? kStoryHasErrors : code;
}

bool is_terminal(std::FILE* stream) { return isatty(fileno(stream)) != 0; }

void complain(std::initializer_list<std::string_view> parts) {
  std::string line = "story: ";
  for (const std::string_view part : parts) line += part;
  write(stderr, visible(line) + "\n");
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

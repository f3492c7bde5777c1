// Files and standard streams.
#include "cli/streams.h"

#include <sys/select.h>
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

volatile std::sig_atomic_t g_stopped = 0;

/// False where the program is to stop before there is anything to read.
bool waits_for_input([[maybe_unused]] std::FILE* file) {
#ifndef __EMSCRIPTEN__
  sigset_t stops;
  sigset_t before;
  sigemptyset(&stops);
  sigaddset(&stops, SIGINT);
  sigaddset(&stops, SIGTERM);
  // Held back until it waits: one that came between the look and the wait would be missed.
  pthread_sigmask(SIG_BLOCK, &stops, &before);
  const int number = fileno(file);
  int ready = -1;
  while (ready < 0 && !is_stopped()) {
    fd_set wanted;
    FD_ZERO(&wanted);
    FD_SET(number, &wanted);
    ready = pselect(number + 1, &wanted, nullptr, nullptr, nullptr, &before);
    if (ready < 0 && errno != EINTR) break;
  }
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
#endif
  return !is_stopped();
}

}  // namespace

void stop_between_results() {
#ifndef __EMSCRIPTEN__
  for (const int signal : {SIGINT, SIGTERM}) {
    struct sigaction action {};
    action.sa_handler = [](int) { g_stopped = 1; };
    // What is being written goes on; a second signal finds the system's own answer.
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigaction(signal, &action, nullptr);
  }
#endif
}

bool is_stopped() { return g_stopped != 0; }

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
  const ssize_t got = waits_for_input(file_) ? ::read(fileno(file_), buffer_.data(), kBlock) : 0;
  failed_ = got < 0;
  buffer_.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
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
    return true;
  }
  // What was cut off is no line.
  return any && good() && !is_stopped();
}

}  // namespace story::cli

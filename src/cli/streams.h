// Files and standard streams.
#pragma once

#include <cstddef>
#include <cstdio>
#include <initializer_list>
#include <string>
#include <string_view>

namespace story::cli {

/// To standard output or standard error. Where the output can't be written, says so and ends the program with status 1:
/// half a result is none.
void write(std::FILE* stream, std::string_view text);

/// Writes what is still held back; the exit code, `code` unless something could not be written.
int finish(int code);

/// Makes failures of writes and of memory sentences instead of signals and silence.
void prepare();

/// Lets a request to end (SIGINT, SIGTERM) be seen by is_stopped(), so that what was begun is written whole. Asked a
/// second time, the program ends at once.
void stop_between_results();
bool is_stopped();

/// Whether a person may be reading.
bool is_terminal(std::FILE* stream);

/// Says on stderr what went wrong: "story: " and the parts, on one line whatever they hold.
void complain(std::initializer_list<std::string_view> parts);

/// A file that is read to its end, or the standard input for "-".
class InputFile {
 public:
  explicit InputFile(std::string_view name);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  /// False where the file can't be opened or read.
  bool good() const { return file_ != nullptr && !failed_; }

  /// All of it. Beyond `most` bytes little more is kept: enough to be refused.
  std::string read_all(std::size_t most);

  /// The next line without its end; false at the end of the file, and where the program is to stop. Of a line longer
  /// than `most` little more is kept.
  bool read_line(std::size_t most, std::string& line);

 private:
  bool fill();

  std::FILE* file_;
  std::string buffer_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace story::cli

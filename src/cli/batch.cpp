// The batch: lines are taken in groups, rendered side by side, and written in order.
#include "cli/batch.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <thread>

#include "base/json_text.h"
#include "cli/streams.h"

namespace story::cli {
namespace {

struct Line {
  std::string story;
  std::string result;
  bool ok = false;
};

/// A result as JavaScript has it; of `validate` without what was rendered.
std::string result_line(Command command, const OutputResult& result) {
  std::string out = "{";
  if (command != Command::validate) {
    out += command == Command::render ? "\"html\":" : "\"text\":";
    append_json_string(out, result.text, JsonPlace::file);
    out += ',';
  }
  out += "\"diagnostics\":";
  append_json(out, result.diagnostics);
  out += result.ok ? ",\"ok\":true}\n" : ",\"ok\":false}\n";
  return out;
}

/// How far the batch is, for a person who watches.
class Progress {
 public:
  void add(std::size_t stories, std::size_t bad) {
    done_ += stories;
    bad_ += bad;
    if (shown_ && Clock::now() - last_ >= std::chrono::milliseconds(200)) show("\r");
  }
  void finish() {
    if (shown_) show("\n");
  }

 private:
  using Clock = std::chrono::steady_clock;

  void show(std::string_view end) {
    last_ = Clock::now();
    const double seconds = std::chrono::duration<double>(last_ - begun_).count();
    const auto rate = static_cast<std::size_t>(static_cast<double>(done_) / std::max(seconds, 0.001));
    write(stderr, "\r" + std::to_string(done_) + " stories, " + std::to_string(rate) + " a second, " +
                      std::to_string(bad_) + " with errors" + std::string(end));
  }

  const bool shown_ = is_terminal(stderr);
  const Clock::time_point begun_ = Clock::now();
  Clock::time_point last_ = begun_;
  std::size_t done_ = 0;
  std::size_t bad_ = 0;
};

void render_line(const Arguments& arguments, Line& line) {
  const OutputResult result = make_output(line.story, arguments.request);
  line.result = result_line(arguments.command, result);
  line.ok = result.ok;
}

#ifdef STORY_WITHOUT_THREADS
void render_lines(const Arguments& arguments, std::vector<Line>& lines, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) render_line(arguments, lines[i]);
}
#else
/// Renders the first `count` lines, each job every so many-th of them.
void render_lines(const Arguments& arguments, std::vector<Line>& lines, std::size_t count) {
  const auto render_every = [&](std::size_t first) {
    for (std::size_t i = first; i < count; i += arguments.jobs) render_line(arguments, lines[i]);
  };
  std::vector<std::thread> others;
  for (std::size_t job = 1; job < std::min<std::size_t>(arguments.jobs, count); ++job)
    others.emplace_back(render_every, job);
  render_every(0);
  for (std::thread& other : others) other.join();
}
#endif

}  // namespace

int run_batch(const Arguments& arguments) {
  constexpr std::size_t kLinesOfAJob = 64;
  std::vector<Line> lines(arguments.jobs * kLinesOfAJob);
  Progress progress;
  int code = kOk;
  for (const std::string_view name : arguments.files) {
    InputFile file(name);
    for (bool more = file.good(); more;) {
      std::size_t count = 0;
      while (count < lines.size() && (more = file.read_line(arguments.request.options.most_bytes, lines[count].story)))
        ++count;
      render_lines(arguments, lines, count);
      std::size_t bad = 0;
      for (std::size_t i = 0; i < count; ++i) {
        write(stdout, lines[i].result);
        bad += lines[i].ok ? 0 : 1;
      }
      if (bad > 0) code = kStoryHasErrors;
      progress.add(count, bad);
    }
    if (file.good()) continue;
    complain({"can't read ", name});
    code = kStoryHasErrors;
  }
  progress.finish();
  return code;
}

}  // namespace story::cli

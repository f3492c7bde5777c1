// The batch: lines are taken in groups, rendered side by side, and written in order.
#include "cli/batch.h"

#ifndef STORY_WITHOUT_THREADS
#include <pthread.h>
#endif

#include <algorithm>
#include <chrono>
#include <string>

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
  void pass() { ++passed_; }
  std::size_t passed() const { return passed_; }
  void add(std::size_t stories, std::size_t bad) {
    done_ += stories;
    bad_ += bad;
    if (shown_ && Clock::now() - last_ >= std::chrono::milliseconds(200)) show("\r");
  }
  /// Says at the end what became of the lines, of which `first` was to be the first.
  void finish(std::size_t first) {
    if (shown_) show("\n");
    std::string line = std::to_string(done_ - bad_) + " lines good, " + std::to_string(bad_) + " bad, ";
    if (is_stopped()) {
      line += "stopped before the end: go on with --from " + std::to_string(first + done_);
    } else {
      line += std::to_string(passed_) + " unread";
    }
    complain({line});
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
  std::size_t passed_ = 0;  ///< lines before the first that is wanted
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
/// Every so many-th line, from `first`.
struct Job {
  const Arguments& arguments;
  std::vector<Line>& lines;
  std::size_t first;
  std::size_t count;
};

void* run_job(void* given) {
  const Job& job = *static_cast<const Job*>(given);
  for (std::size_t i = job.first; i < job.count; i += job.arguments.jobs) render_line(job.arguments, job.lines[i]);
  return nullptr;
}

/// Renders the first `count` lines. A job for which the system has no thread is done here: std::thread would end the
/// program, as nothing is thrown in it.
void render_lines(const Arguments& arguments, std::vector<Line>& lines, std::size_t count) {
  std::vector<Job> jobs;
  for (std::size_t first = 0; first < std::min<std::size_t>(arguments.jobs, count); ++first)
    jobs.push_back({arguments, lines, first, count});
  std::vector<pthread_t> threads;
  threads.reserve(jobs.size());
  std::vector<Job*> own;
  for (Job& job : jobs) {
    pthread_t thread{};
    if (&job != &jobs.front() && pthread_create(&thread, nullptr, run_job, &job) == 0) {
      threads.push_back(thread);
    } else {
      own.push_back(&job);
    }
  }
  for (Job* job : own) run_job(job);
  for (const pthread_t thread : threads) pthread_join(thread, nullptr);
}
#endif

}  // namespace

int run_batch(const Arguments& arguments) {
  constexpr std::size_t kLinesOfAJob = 64;
  std::vector<Line> lines(arguments.jobs * kLinesOfAJob);
  const std::size_t most = arguments.request.options.most_bytes;
  Progress progress;
  stop_between_results();
  int code = kOk;
  for (const std::string_view name : arguments.files) {
    InputFile file(name);
    bool more = file.good();
    while (more && progress.passed() + 1 < arguments.first_line && (more = file.read_line(0, lines[0].story)))
      progress.pass();
    while (more && !is_stopped()) {
      std::size_t count = 0;
      while (count < lines.size() && (more = file.read_line(most, lines[count].story))) ++count;
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
  progress.finish(arguments.first_line);
  return is_stopped() ? kStoryHasErrors : code;
}

}  // namespace story::cli

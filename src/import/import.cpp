// Reads a foreign document, finds its importer, and sees that what comes out is a story.
#include "import/import.h"

#include <algorithm>
#include <utility>

#include "import/formats/formats.h"
#include "import/import_messages.h"
#include "read_story.h"
#include "render.h"

namespace story {
namespace {

using importing::Format;
using importing::Importer;

/// More than of a story: every loss is to be named.
constexpr std::size_t kMostFindings = 1000;

/// What a server says in place of a document.
std::string_view error_message(const importing::Value& root) {
  const importing::Value error = root.first_of({"error", "errors", "fault"});
  return error.is_string() ? error.text() : error.first_of({"message", "faultstring"}).text();
}

/// The format asked for or recognized. Says why there is none.
const Format* choose(Importer& in, std::string_view name, ImportResult& result) {
  const importing::Value root = in.root().unmarked();
  for (const Format& format : importing::formats()) {
    if (name != "auto" && name != format.name) continue;
    result.reason = format.recognize(root);
    if (!result.reason.empty()) return &format;
    if (name != format.name) continue;
    if (format.accepts != nullptr && format.accepts(root)) return &format;
    in.refuse(root, importing::messages::not_this_format(format.title, "it has no such parts"));
  }
  if (in.refused()) return nullptr;
  const std::string_view said = error_message(root);
  in.refuse(root, said.empty() ? importing::messages::unknown_format() : importing::messages::remote_error(said));
  return nullptr;
}

/// Whether the story is one; if not, says what is wrong with it.
bool is_valid(std::string_view story, Importer& in) {
  const RenderResult rendered = render(story);
  if (rendered.ok) return true;
  const auto error = std::find_if(rendered.diagnostics.begin(), rendered.diagnostics.end(),
                                  [](const Diagnostic& each) { return each.severity == Severity::error; });
  in.refuse(in.root(), importing::messages::not_valid(error->pointer + ": " + error->message));
  return false;
}

void import_document(Document& document, Report& report, std::string_view name, ImportResult& result) {
  Importer in(document, report);
  const Format* format = choose(in, name, result);
  if (format == nullptr) return;
  result.format = format->name;
  format->import(in);
  if (in.refused()) return;
  in.finish();
  if (in.refused()) return;
  std::string story = in.story.finish();
  if (!is_valid(story, in)) return;
  result.story = std::move(story);
  result.summary = in.summary();
  result.ok = true;
}

}  // namespace

ImportResult import_story(std::string_view json, const ImportOptions& options) {
  Document document(without_byte_order_mark(json));
  Report report(document, kMostFindings);
  ImportResult result;
  if (document.json().size() > options.most_bytes) {
    report.fault({messages::too_large(document.json().size(), options.most_bytes), {0, 0}, ""});
  } else if (std::optional<ParseFault> fault = document.parse()) {
    report.fault(std::move(*fault));
  } else {
    import_document(document, report, options.format, result);
  }
  result.diagnostics = report.take();
  return result;
}

std::vector<std::string_view> import_formats() {
  std::vector<std::string_view> names;
  for (const Format& format : importing::formats()) names.push_back(format.name);
  return names;
}

}  // namespace story

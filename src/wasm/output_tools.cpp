// Reads a request and answers it.
#include "wasm/output_tools.h"

#include <utility>
#include <vector>

#include "base/json_writer.h"
#include "output/edited_story.h"
#include "output/outputs.h"
#include "read/reader.h"

namespace story {
namespace {

void read_site(Object& in, Site& site) {
  constexpr int kMostPixels = 99'999;
  in.text("page", site.page);
  in.text("frame", site.frame);
  in.text("oembed", site.oembed);
  in.text("provider", site.provider);
  in.whole_number("maxWidth", site.max_width, 1, kMostPixels);
  in.whole_number("maxHeight", site.max_height, 1, kMostPixels);
}

void read_request(Object& in, OutputRequest& request) {
  std::vector<std::string_view> names = output_names(true);
  for (const std::string_view name : output_names(false)) names.push_back(name);
  int chosen = 0;
  in.choice_among("to", chosen, names);
  request.output = *output_named(names[static_cast<std::size_t>(chosen)]);
  request.options.heading_level = heading_level_of(request.output);
  in.text("block", request.options.block);
  in.language("lang", request.options.lang);
  in.whole_number("headingLevel", request.options.heading_level, 1, 6);
  in.flag("preview", request.options.preview);
  in.text("imageHosts", request.options.image_hosts);
  in.flag("nofollow", request.options.nofollow);
  in.text("css", request.assets.css);
  in.text("nonce", request.assets.nonce);
  in.text("script", request.assets.script);
  read_site(in, request.site);
  in.choice("shape", request.card.shape, {"wide", "square"});
  in.choice("theme", request.card.theme, {"light", "dark"});
  in.finish();
}

std::string as_json(const Edit& edit) {
  JsonWriter out(JsonPlace::file);
  out.begin_object().field("open", edit.open).field("header", edit.header);
  out.key("from").raw(std::to_string(edit.from)).key("behind").raw(std::to_string(edit.behind));
  out.field("blocks", edit.blocks).end_object();
  return out.take();
}

}  // namespace

Address tools_output(std::uint32_t json_size, std::uint32_t request_size) {
  const std::string_view texts = engine_texts(json_size + request_size);
  Document document(texts.substr(json_size));
  Report report(document);
  OutputRequest request;
  if (std::optional<ParseFault> fault = document.parse()) {
    report.fault(std::move(*fault));
  } else {
    Object in(document, report, kRoot, "a request");
    read_request(in, request);
  }
  if (report.has_errors()) return engine_result({}, report.take(), false);
  OutputResult result = make_output(texts.substr(0, json_size), request);
  return engine_result(std::move(result.text), result.diagnostics, result.ok);
}

Address tools_rerender(std::uint32_t json_size) {
  static EditedStory story;
  const RenderResult& result = story.render(engine_texts(json_size));
  if (result.html.empty()) return engine_result({}, result.diagnostics, result.ok);
  return engine_result(as_json(story.edit()), result.diagnostics, result.ok);
}

}  // namespace story

// Keeps the HTML of blocks between renders, and finds what differs.
#include "output/edited_story.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "blocks/blocks.h"
#include "html/notes.h"

namespace story {

const RenderResult& EditedStory::render(std::string_view json) {
  RenderOptions options;
  options.preview = true;
  places_.clear();
  edit_ = {};
  ++renders_;
  LoadedStory loaded(json, options.most_bytes);
  result_ = render_loaded(loaded, options, this);
  if (!result_.html.empty()) {
    compare();
    std::erase_if(blocks_, [this](const auto& each) { return each.second.used_by != renders_; });
    before_.swap(places_);
  }
  return result_;
}

void EditedStory::write(Page& page, const Block& block) {
  const std::size_t begin = page.html.mark();
  drop_taken_back(begin);
  const Document& document = page.report.document();
  const Span at = document[block.node].at;
  const std::string_view json = document.json().substr(at.begin, at.end - at.begin);
  Rendered& last = blocks_[std::string(block.id)];
  last.used_by = renders_;
  if (last.reusable && last.json == json && last.lang == page.lang && last.locale == &page.locale) {
    page.html.again(last.html);
  } else {
    const std::size_t found = page.report.count();
    const std::size_t notes = page.notes->mark();
    render_block(page, block);
    ++edit_.written;
    last.json = json;
    last.lang = page.lang;
    last.locale = &page.locale;
    // Numbers of notes depend on what stands before.
    last.reusable = page.report.count() == found && page.notes->mark() == notes && !page.html.overflowed();
    last.html = page.html.since(begin);
  }
  places_.push_back({&last, begin});
}

void EditedStory::drop_taken_back(std::size_t next) {
  if (!places_.empty() && places_.back().begin == next) places_.pop_back();
}

void EditedStory::count_version(Place& place, std::size_t end) {
  const std::string_view html = std::string_view(result_.html).substr(place.begin, end - place.begin);
  Rendered& block = *place.block;
  if (block.version == 0 || block.shown != html) {
    block.shown = html;
    block.version = ++versions_;
  }
  place.version = block.version;
}

void EditedStory::compare() {
  constexpr std::string_view kEnd = "</article>";
  const std::string_view html = result_.html;
  const std::size_t end = html.size() - kEnd.size();
  const std::size_t first = places_.empty() ? end : places_.front().begin;
  // The list of contents is put in when all blocks are written.
  if (html.substr(first).starts_with("<nav class=\"contents\"")) {
    constexpr std::string_view kEndOfContents = "</nav>\n";
    const std::size_t contents = html.find(kEndOfContents, first) + kEndOfContents.size() - first;
    for (Place& place : places_) place.begin += contents;
  }
  // What stands behind the blocks counts as one.
  const std::size_t footer = std::min(html.rfind("<footer>"), end);
  drop_taken_back(footer);
  if (footer < end) places_.push_back({&footer_, footer});
  for (std::size_t i = 0; i < places_.size(); ++i) {
    count_version(places_[i], i + 1 < places_.size() ? places_[i + 1].begin : end);
  }
  const auto same = [](const Place& a, const Place& b) { return a.version == b.version; };
  const auto from = std::mismatch(before_.begin(), before_.end(), places_.begin(), places_.end(), same).second;
  edit_.from = static_cast<std::size_t>(from - places_.begin());
  const auto start = static_cast<std::ptrdiff_t>(edit_.from);
  const auto behind = std::mismatch(before_.rbegin(), std::prev(before_.rend(), start), places_.rbegin(),
                                    std::prev(places_.rend(), start), same);
  edit_.behind = static_cast<std::size_t>(behind.second - places_.rbegin());
  const auto begin_of = [&](std::size_t i) { return i < places_.size() ? places_[i].begin : end; };
  const std::size_t header = html.find('>') + 1;
  edit_.open = html.substr(0, header);
  edit_.header = html.substr(header, begin_of(0) - header);
  const std::size_t changed = begin_of(edit_.from);
  edit_.blocks = html.substr(changed, begin_of(places_.size() - edit_.behind) - changed);
}

}  // namespace story

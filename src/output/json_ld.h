// A story as schema.org has it.
#pragma once

#include <string>

#include "story.h"

namespace story {

/// The headline or another inline Markdown as text. What is wrong with it is not said again here.
std::string text_of(const Document& document, const Markdown& markdown);

/// The same of a quotation, whose paragraphs are on lines of their own.
std::string text_of_paragraphs(const Document& document, const Markdown& markdown);

/// A NewsArticle (https://schema.org/NewsArticle); each quotation is a Quotation with creator, dateCreated and
/// isBasedOn, each question a Question, and whom a profile is about a Person that is mentioned. `lang` is the language
/// that the story is shown in, `page` what relative addresses start from.
std::string json_ld(const Document& document, const Story& story, std::string_view lang, std::string_view page);

}  // namespace story

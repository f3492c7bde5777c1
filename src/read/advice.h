// Advice for writers about what is fine for the format but most likely meant otherwise. Readers see the same with and
// without it, so the lite engine, which readers download, has none of it, and does not stop for it either.
#pragma once

#include "language/locales.h"
#include "parts.h"
#include "read/reader.h"

namespace story {

/// A unit that is a currency's sign, where its code is money.
void advise_on_unit(Object& in, std::string_view unit);

/// A number that is written as text, and a year that is written as a number. `plain`: without unit, scale and whole.
void advise_on_figure(Report& report, const Locale& locale, const Value& value, std::string_view label, bool plain);

/// An update before the publication.
void advise_on_dates(Object& in, const Date& published, const Date& updated);

/// A language without words here, or whose script the text is not in.
void advise_on_language(Object& in, std::string_view lang);

/// Two sizes of an image with one width: browsers take the first.
void advise_on_sizes(Object& in, const Image& image);

/// A slot without a fallback.
void advise_on_slot(Object& in);

/// A plain text with markup in it, which readers would see.
void advise_on_text(Report& report, NodeId node, std::string_view text);

}  // namespace story

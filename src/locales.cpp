// The languages. A new one is a row in kLocales.
#include "locales.h"

#include <algorithm>
#include <initializer_list>

namespace story {
namespace {

constexpr Locale kLocales[] = {
    {
        .lang = "en",
        .right_to_left = false,
        .months = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                   "November", "December"},
        .months_standalone = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
                              "October", "November", "December"},
        .date = "{day} {month} {year}",
        .month = "{month} {year}",
        .date_time = "{date}, {time}",
        .decimal = ".",
        .group = ",",
        .group_from = 4,
        .scales = {"{}\u00A0thousand", "{}\u00A0million", "{}\u00A0billion"},
        .money = "{symbol}{amount}",
        .money_code = "{symbol}\u00A0{amount}",
        .measure = "{amount} {unit}",
        .percent = "{amount}",
        .qualifiers = {"about {}", "more than {}", "at least {}", "less than {}", "up to {}"},
        .quote_open = "“",
        .quote_close = "”",
        .to_section = "To {}",
        .by = "By",
        .updated = "Updated {}",
        .source = "Source:",
        .as_of = "As of {}",
        .share = "{part} of {whole}",
        .of_whole = "of {}",
        .facts = "Facts",
        .related = "Related",
        .timeline = "Timeline",
        .qa = "Questions and answers",
        .keypoints = "Key points",
        .profile = "Profile",
        .read_more = "Read more:",
        .original = "Show original ({})",
        .unreadable = "This block can't be read.",
        .copy_quote = "Copy quote",
        .copy_facts = "Copy facts",
        .share_button = "Share",
        .copy_link = "Copy link",
        .quote_copied = "Quote copied",
        .facts_copied = "Facts copied",
        .link_copied = "Link copied",
        .email = "E-mail",
        .copy_failed = "Could not copy",
        .quote_of = "Quote by {}",
        .save_image = "Save image",
        .share_image = "Share image",
        .image_saved = "Image saved, description copied",
        .image_too_long = "This quote is too long for an image.",
        .light = "Light",
        .dark = "Dark",
        .close = "Close",
    },
    {
        .lang = "uk",
        .right_to_left = false,
        .months = {"січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
                   "листопада", "грудня"},
        .months_standalone = {"січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень",
                              "вересень", "жовтень", "листопад", "грудень"},
        .date = "{day} {month} {year} р.",
        .month = "{month} {year} р.",
        .date_time = "{date}, {time}",
        .decimal = ",",
        .group = "\u00A0",
        .group_from = 5,
        .scales = {"{}\u00A0тис.", "{}\u00A0млн", "{}\u00A0млрд"},
        .money = "{amount}\u00A0{symbol}",
        .money_code = "{amount}\u00A0{symbol}",
        .measure = "{amount} {unit}",
        .percent = "{amount}\u00A0",
        .qualifiers = {"близько {}", "понад {}", "щонайменше {}", "менше ніж {}", "до {}"},
        .quote_open = "«",
        .quote_close = "»",
        .to_section = "До розділу «{}»",
        .by = "Автори:",
        .updated = "Оновлено {}",
        .source = "Джерело:",
        .as_of = "Станом на {}",
        .share = "{part} із {whole}",
        .of_whole = "із {}",
        .facts = "Факти",
        .related = "Читайте також",
        .timeline = "Хронологія",
        .qa = "Запитання й відповіді",
        .keypoints = "Головне",
        .profile = "Хто це",
        .read_more = "Докладніше:",
        .original = "Показати оригінал ({})",
        .unreadable = "Цей блок не вдалося прочитати.",
        .copy_quote = "Копіювати цитату",
        .copy_facts = "Копіювати факти",
        .share_button = "Поділитися",
        .copy_link = "Копіювати посилання",
        .quote_copied = "Цитату скопійовано",
        .facts_copied = "Факти скопійовано",
        .link_copied = "Посилання скопійовано",
        .email = "Ел. пошта",
        .copy_failed = "Не вдалося скопіювати",
        .quote_of = "Цитата: {}",
        .save_image = "Зберегти зображення",
        .share_image = "Поділитися зображенням",
        .image_saved = "Зображення збережено, опис скопійовано",
        .image_too_long = "Ця цитата задовга для зображення.",
        .light = "Світле",
        .dark = "Темне",
        .close = "Закрити",
    },
};

struct Name {
  std::string_view lang;
  std::string_view own;
};

constexpr Name kOwnNames[] = {
    {"ar", "العربية"},    {"be", "беларуская"}, {"bg", "български"},  {"bn", "বাংলা"},     {"cs", "čeština"},
    {"da", "dansk"},      {"de", "Deutsch"},    {"el", "ελληνικά"},   {"en", "English"},   {"es", "español"},
    {"et", "eesti"},      {"fa", "فارسی"},      {"fi", "suomi"},      {"fr", "français"},  {"he", "עברית"},
    {"hi", "हिन्दी"},      {"hu", "magyar"},     {"hy", "հայերեն"},    {"id", "Indonesia"}, {"it", "italiano"},
    {"ja", "日本語"},     {"ka", "ქართული"},    {"kk", "қазақ тілі"}, {"ko", "한국어"},    {"lt", "lietuvių"},
    {"lv", "latviešu"},   {"nl", "Nederlands"}, {"no", "norsk"},      {"pl", "polski"},    {"pt", "português"},
    {"ro", "română"},     {"ru", "русский"},    {"sk", "slovenčina"}, {"sv", "svenska"},   {"tr", "Türkçe"},
    {"uk", "українська"}, {"ur", "اردو"},       {"vi", "Tiếng Việt"}, {"zh", "中文"},
};

constexpr char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// Whether the tag's language is `lang`: en-GB is en.
bool speaks(std::string_view tag, std::string_view lang) {
  tag = tag.substr(0, tag.find('-'));
  return tag.size() == lang.size() &&
         std::equal(tag.begin(), tag.end(), lang.begin(), [](char a, char b) { return folded(a) == b; });
}

/// `UTC`, `UTC+3`, `UTC+5:30`, or "" where the writer gave none.
std::string zone_of(std::string_view offset) {
  if (offset.empty()) return {};
  if (offset == "Z" || offset.substr(1) == "00:00") return " UTC";
  std::string zone = " UTC";
  zone += offset[0];
  if (offset[1] != '0') zone += offset[1];
  zone += offset[2];
  if (offset.substr(3) != ":00") zone += offset.substr(3);
  return zone;
}

}  // namespace

const Locale& locale_of(std::string_view tag) {
  for (const Locale& locale : kLocales) {
    if (speaks(tag, locale.lang)) return locale;
  }
  return kLocales[0];
}

bool is_right_to_left(std::string_view tag) {
  constexpr std::string_view kLanguages[] = {"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"};
  return std::any_of(std::begin(kLanguages), std::end(kLanguages),
                     [tag](std::string_view lang) { return speaks(tag, lang); });
}

std::string_view own_name(std::string_view tag) {
  for (const Name& name : kOwnNames) {
    if (speaks(tag, name.lang)) return name.own;
  }
  return {};
}

std::string fill(std::string_view pattern, std::string_view value) { return fill(pattern, {{"", value}}); }

std::string fill(std::string_view pattern, std::initializer_list<Slot> slots) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    out += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    for (const Slot& slot : slots) {
      if (slot.name == name) out += slot.value;
    }
    pattern.remove_prefix(close + 1);
  }
  return out;
}

std::string format_date(const Locale& locale, const Date& date) {
  std::string year = std::to_string(date.year);
  if (date.month == 0) return year;
  const auto month = static_cast<std::size_t>(date.month) - 1;
  if (date.day == 0) return fill(locale.month, {{"month", locale.months_standalone[month]}, {"year", year}});
  const std::string day = std::to_string(date.day);
  std::string text = fill(locale.date, {{"day", day}, {"month", locale.months[month]}, {"year", year}});
  if (!date.has_time) return text;
  return fill(locale.date_time, {{"date", text}, {"time", std::string(date.clock) + zone_of(date.offset)}});
}

}  // namespace story

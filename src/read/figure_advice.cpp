// Figures that most likely mean something else than they say.
#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "diagnostics/advice_messages.h"
#include "read/advice.h"

namespace story {
namespace {

/// Signs of money and the codes that are meant, a pair each.
constexpr std::string_view kSigns =
    "$ USD|US$ USD|€ EUR|£ GBP|¥ JPY|₴ UAH|₹ INR|₽ RUB|₺ TRY|₩ KRW|₪ ILS|₫ VND|฿ THB|"
    "₱ PHP|৳ BDT|zł PLN|Kč CZK|Ft HUF|R$ BRL|C$ CAD|CA$ CAD|A$ AUD|NZ$ NZD|HK$ HKD|NT$ TWD|元 CNY|円 JPY|원 KRW|"
    "lei RON|грн UAH|руб. RUB";

/// How labels speak of a year: words, and what words end in. A space stands for either end of a word.
constexpr std::string_view kYears =
    "en year Year ·founded ·Founded ·established ·Established ·Born· ·Since·|de jahr Jahr egründet Geboren·|"
    "fr nnée ·Fondé|es ·año· ·Año· ·Fundad|it ·anno· ·Anno· ·Fondat|pt ·ano· ·Ano· ·Fundad|ca ·any· ·Any·|"
    "ro ·anul· ·Anul·|nl jaar Jaar|sv ·år· ·År· årtal|da ·år· ·År· årstal|no ·år· ·År· årstall|fi vuosi Vuosi|"
    "pl ·rok ·Rok|cs ·rok ·Rok|sk ·rok ·Rok|hr ·godina· ·Godina·|hu ·év ·Év éve·|tr ·yıl ·Yıl yılı·|id ·tahun ·Tahun|"
    "vi ·năm· ·Năm·|uk ·рік· ·Рік· ·року· ·Засновано|ru ·год· ·Год· ·Основан|bg ·година· ·Година·|el ·έτος· ·Έτος·|"
    "ar سنة عام|fa ·سال|ur ·سال|he שנת שנה|hi वर्ष ·साल|bn সাল বছর|ja 年·|zh 年· 年份|ko 연도 년도·";

/// The item of a list that begins with this word, without it.
std::string_view entry_of(std::string_view list, std::string_view word) {
  std::string_view found;
  any_item(list, '|', [&](std::string_view entry) {
    const bool named = take_item(entry, ' ') == word;
    if (named) found = entry;
    return named;
  });
  return found;
}

std::string with_spaces(std::string_view word) {
  constexpr std::string_view kSpace = "·";
  std::string out(word);
  for (std::size_t at = 0; (at = out.find(kSpace)) != std::string::npos;) out.replace(at, kSpace.size(), " ");
  return out;
}

bool is_about_a_year(std::string_view lang, std::string_view label) {
  const std::string padded = " " + std::string(label) + " ";
  return any_item(entry_of(kYears, lang), ' ',
                  [&padded](std::string_view word) { return padded.find(with_spaces(word)) != std::string::npos; });
}

bool is_year(const Decimal& number) {
  const std::string whole = whole_of(number);
  return number.valid && !number.negative && fraction_of(number).empty() && whole.size() == 4 && whole < "2100";
}

/// A text with all signs that a language may group digits with as `,` and its decimal sign as `.`; "" if there are
/// others.
std::string plainly(std::string_view text, const Locale& locale) {
  constexpr std::string_view kSpaces[] = {" ", "\u00A0", "\u202F", "\u2009"};
  constexpr std::string_view kApostrophes[] = {"'", "’"};
  // A language's file that was cut off has no decimal sign.
  const auto takes = [&text](std::string_view sign) {
    if (sign.empty() || !text.starts_with(sign)) return false;
    text.remove_prefix(sign.size());
    return true;
  };
  const auto takes_any = [&](const auto& signs) {
    bool usual = false;
    for (const std::string_view sign : signs) usual = usual || sign == locale.group;
    if (!usual) return false;
    for (const std::string_view sign : signs) {
      if (takes(sign)) return true;
    }
    return false;
  };
  std::string out;
  while (!text.empty()) {
    if (is_ascii_digit(text.front())) {
      out += text.front();
      text.remove_prefix(1);
    } else if (takes(locale.decimal)) {
      out += '.';
    } else if (takes(",") || takes(".") || takes_any(kSpaces) || takes_any(kApostrophes)) {
      out += ',';
    } else {
      return {};
    }
  }
  return out;
}

/// Whether these are groups of digits: three in the last, two or three in those between, one to three in the first.
bool are_groups(std::string_view whole) {
  std::size_t groups = 1;
  for (std::size_t end = whole.rfind(','); end != std::string_view::npos; end = whole.rfind(','), ++groups) {
    const std::size_t size = whole.size() - end - 1;
    if (size != 3 && (groups == 1 || size != 2)) return false;
    whole = whole.substr(0, end);
  }
  return groups > 1 && !whole.empty() && whole.size() <= 3;
}

/// The number that a text such as "120,000" or "12,5" means in this language; "" where it is written as JSON writes it,
/// or is none.
std::string number_meant(std::string_view text, const Locale& locale) {
  std::string number = plainly(text, locale);
  const std::size_t point = std::min(number.find('.'), number.size());
  const std::string whole = number.substr(0, point);
  const bool grouped = whole.find(',') != std::string::npos;
  const bool foreign = point < number.size() && locale.decimal != ".";
  if ((!grouped && !foreign) || (grouped && !are_groups(whole))) return {};
  std::erase(number, ',');
  return read_decimal(number).valid ? number : std::string();
}

}  // namespace

void advise_on_unit(Object& in, std::string_view unit) {
  const std::string_view code = unit.empty() ? std::string_view() : entry_of(kSigns, unit);
  if (code.empty()) return;
  in.report().at_value(in.document().find(in.node(), "unit"), messages::currency_sign(unit, code));
}

void advise_on_figure(Report& report, const Locale& locale, const Value& value, std::string_view label, bool plain) {
  if (!value) return;
  if (!value.is_number) {
    const std::string number = number_meant(value.text, locale);
    if (!number.empty()) report.at_value(value.node, messages::number_as_text(value.text, number));
  } else if (plain && is_year(value.number) && is_about_a_year(item(locale.lang, 0, '-'), label)) {
    report.at_value(value.node, messages::year_as_number(value.text));
  }
}

}  // namespace story

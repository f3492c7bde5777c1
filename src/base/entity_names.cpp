// Named character references.
#include "base/entity.h"

namespace story {
namespace {

/// HTML 4's 252 names with the characters that HTML gives them today, and HTML's names of single ASCII characters: a
/// name, `=`, the character and a space, in order for a binary search. One text is half of what a table of pairs takes
/// in a reader's download.
constexpr std::string_view kEntities =
    // clang-format off
    "AElig=Æ AMP=& Aacute=Á Acirc=Â Agrave=À Alpha=Α Aring=Å Atilde=Ã Auml=Ä Beta=Β Ccedil=Ç Chi=Χ Dagger=‡ Delta=Δ "
    "DiacriticalGrave=` ETH=Ð Eacute=É Ecirc=Ê Egrave=È Epsilon=Ε Eta=Η Euml=Ë GT=> Gamma=Γ Hat=^ Iacute=Í Icirc=Î "
    "Igrave=Ì Iota=Ι Iuml=Ï Kappa=Κ LT=< Lambda=Λ Mu=Μ NewLine=\n Ntilde=Ñ Nu=Ν OElig=Œ Oacute=Ó Ocirc=Ô Ograve=Ò "
    "Omega=Ω Omicron=Ο Oslash=Ø Otilde=Õ Ouml=Ö Phi=Φ Pi=Π Prime=″ Psi=Ψ QUOT=\" Rho=Ρ Scaron=Š Sigma=Σ THORN=Þ "
    "Tab=\t Tau=Τ Theta=Θ Uacute=Ú Ucirc=Û Ugrave=Ù UnderBar=_ Upsilon=Υ Uuml=Ü VerticalLine=| Xi=Ξ Yacute=Ý Yuml=Ÿ "
    "Zeta=Ζ aacute=á acirc=â acute=´ aelig=æ agrave=à alefsym=ℵ alpha=α amp=& and=∧ ang=∠ apos=' aring=å ast=* "
    "asymp=≈ atilde=ã auml=ä bdquo=„ beta=β brvbar=¦ bsol=\\ bull=• cap=∩ ccedil=ç cedil=¸ cent=¢ chi=χ circ=ˆ "
    "clubs=♣ colon=: comma=, commat=@ cong=≅ copy=© crarr=↵ cup=∪ curren=¤ dArr=⇓ dagger=† darr=↓ deg=° delta=δ "
    "diams=♦ divide=÷ dollar=$ eacute=é ecirc=ê egrave=è empty=∅ emsp=\u2003 ensp=\u2002 epsilon=ε equals== equiv=≡ "
    "eta=η eth=ð euml=ë euro=€ excl=! exist=∃ fnof=ƒ forall=∀ frac12=½ frac14=¼ frac34=¾ frasl=⁄ gamma=γ ge=≥ "
    "grave=` gt=> hArr=⇔ harr=↔ hearts=♥ hellip=… iacute=í icirc=î iexcl=¡ igrave=ì image=ℑ infin=∞ int=∫ iota=ι "
    "iquest=¿ isin=∈ iuml=ï kappa=κ lArr=⇐ lambda=λ lang=⟨ laquo=« larr=← lbrace={ lbrack=[ lceil=⌈ lcub={ ldquo=“ "
    "le=≤ lfloor=⌊ lowast=∗ lowbar=_ loz=◊ lpar=( lrm=\u200E lsaquo=‹ lsqb=[ lsquo=‘ lt=< macr=¯ mdash=— micro=µ "
    "midast=* middot=· minus=− mu=μ nabla=∇ nbsp=\u00A0 ndash=– ne=≠ ni=∋ not=¬ notin=∉ nsub=⊄ ntilde=ñ nu=ν num=# "
    "oacute=ó ocirc=ô oelig=œ ograve=ò oline=‾ omega=ω omicron=ο oplus=⊕ or=∨ ordf=ª ordm=º oslash=ø otilde=õ "
    "otimes=⊗ ouml=ö para=¶ part=∂ percnt=% period=. permil=‰ perp=⊥ phi=φ pi=π piv=ϖ plus=+ plusmn=± pound=£ "
    "prime=′ prod=∏ prop=∝ psi=ψ quest=? quot=\" rArr=⇒ radic=√ rang=⟩ raquo=» rarr=→ rbrace=} rbrack=] rceil=⌉ "
    "rcub=} rdquo=” real=ℜ reg=® rfloor=⌋ rho=ρ rlm=\u200F rpar=) rsaquo=› rsqb=] rsquo=’ sbquo=‚ scaron=š sdot=⋅ "
    "sect=§ semi=; shy=\u00AD sigma=σ sigmaf=ς sim=∼ sol=/ spades=♠ sub=⊂ sube=⊆ sum=∑ sup=⊃ sup1=¹ sup2=² sup3=³ "
    "supe=⊇ szlig=ß tau=τ there4=∴ theta=θ thetasym=ϑ thinsp=\u2009 thorn=þ tilde=˜ times=× trade=™ uArr=⇑ uacute=ú "
    "uarr=↑ ucirc=û ugrave=ù uml=¨ upsih=ϒ upsilon=υ uuml=ü verbar=| vert=| weierp=℘ xi=ξ yacute=ý yen=¥ yuml=ÿ "
    "zeta=ζ zwj=\u200D zwnj=\u200C ";
// clang-format on

}  // namespace

std::string_view named_entity(std::string_view name) {
  std::size_t low = 0;
  std::size_t high = kEntities.size();
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    // An entry starts behind a space; at the start of the table npos + 1 is 0.
    const std::size_t begin = middle == 0 ? 0 : kEntities.rfind(' ', middle - 1) + 1;
    const std::size_t equals = kEntities.find('=', begin);
    const std::size_t end = kEntities.find(' ', equals);
    const int order = kEntities.substr(begin, equals - begin).compare(name);
    if (order == 0) return kEntities.substr(equals + 1, end - equals - 1);
    if (order < 0) {
      low = end + 1;
    } else {
      high = begin;
    }
  }
  return {};
}

std::uint32_t meant_by_unfit(std::uint32_t number) {
  constexpr std::uint16_t kMeant[] = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                      0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                      0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
  return number >= 0x80 && number < 0xA0 ? kMeant[number - 0x80] : number;
}

}  // namespace story

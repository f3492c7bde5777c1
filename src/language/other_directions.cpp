// What runs from right to left, from CLDR: likely subtags, and what it knows of scripts.
#include "language/other_directions.h"

#include "language/locales.h"

namespace story {

bool is_other_right_to_left(std::string_view tag) {
  if (const std::string_view script = item(tag, 1, '-'); script.size() == 4) {
    return speaks_any(script, "Arab Hebr Adlm Aran Mand Mani Nkoo Rohg Samr Syrc Thaa Yezi");
  }
  // Where the region has another script than the language has at home.
  if (speaks_any(tag, "mey-SN sd-IN ug-KZ ug-MN")) return false;
  if (speaks_any(tag,
                 "az-IQ az-IR ha-CM ha-SD kk-AF kk-CN kk-IR kk-MN ku-IQ ku-IR ku-LB ky-CN ms-CC pa-PK tg-PK uz-AF")) {
    return true;
  }
  return speaks_any(
      tag,
      "aao abh abv acm acq acw acx adf ae aeb aec aee aeq afb aib aii aij aiq amw apc apd arc arq ars ary arz ask "
      "atn auj auz avd avl ayh ayl ayn ayp azb bal bdz bej bft bgn bgp bhe bhm bhn bjf bjm bqi brh brk bsh bsk "
      "chg cja ckb clh czk dcc def deh dgl dmk dml dv ecy esh fay faz fia fub gbz ggg gha ghr gig gjk gju glh "
      "glk grr gwc gwf gwt gzi hac haz hbo hkh hnd hno hoh hrt hrz hss huy isk itk iw jad jat jbe jbn jdg "
      "ji jnd jog jpa jpr jrb jye kbu kby kcy kfm khw klj kmz kqd ks ktl kvx kxp lad lah lhs lki lrc lrk "
      "lrl lsa lsd lss luv luz mby mde mey mfa mfi mhj mid mki mnj mve mvy myz mzb mzn nli nlm nqo ntz nyq "
      "oar obm odk oru ota otk oui pal pbt pgd phl phn phr phv plk pnb prc prd prs prx ps psh psi pst qxq rdb "
      "rhg rmt sam sbn scl sd sdb sdf sdg sdh sds sgr sgy shd shm shu shv siy siz skr smp smy sog sqo sqt "
      "srh srz ssh sts swb syc syn syr tjo tks tmr tov tra trg trm trw ug ush uzs vaf vgr vmh wbk wlo wne "
      "wni wsv xco xhe xka xkc xkj xkp xld xly xmn xmr xna xpr xsa xsd xvi ydg yhd yi yih yud zba zdj zrp "
      "zum");
}

}  // namespace story

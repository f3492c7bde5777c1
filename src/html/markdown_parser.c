// md4c, compiled for the dialect of stories. It asks for its flags at run time, all over; known while compiling, what
// belongs to other dialects falls out: a sixth of a parser that readers download, and some time.
#include <md4c.h>

#undef MD_FLAG_COLLAPSEWHITESPACE
#undef MD_FLAG_HARD_SOFT_BREAKS
#undef MD_FLAG_LATEXMATHSPANS
#undef MD_FLAG_NOINDENTEDCODEBLOCKS
#undef MD_FLAG_PERMISSIVEATXHEADERS
#undef MD_FLAG_PERMISSIVEAUTOLINKS
#undef MD_FLAG_PERMISSIVEEMAILAUTOLINKS
#undef MD_FLAG_PERMISSIVEURLAUTOLINKS
#undef MD_FLAG_PERMISSIVEWWWAUTOLINKS
#undef MD_FLAG_TASKLISTS
#undef MD_FLAG_UNDERLINE
#undef MD_FLAG_WIKILINKS
#define MD_FLAG_COLLAPSEWHITESPACE 0
#define MD_FLAG_HARD_SOFT_BREAKS 0
#define MD_FLAG_LATEXMATHSPANS 0
#define MD_FLAG_NOINDENTEDCODEBLOCKS 0
#define MD_FLAG_PERMISSIVEATXHEADERS 0
#define MD_FLAG_PERMISSIVEAUTOLINKS 0
#define MD_FLAG_PERMISSIVEEMAILAUTOLINKS 0
#define MD_FLAG_PERMISSIVEURLAUTOLINKS 0
#define MD_FLAG_PERMISSIVEWWWAUTOLINKS 0
#define MD_FLAG_TASKLISTS 0
#define MD_FLAG_UNDERLINE 0
#define MD_FLAG_WIKILINKS 0

// md4c.c asks `flags & MD_FLAG_TABLES`, which becomes `flags & 1 || 1`.
#undef MD_FLAG_NOHTMLBLOCKS
#undef MD_FLAG_NOHTMLSPANS
#undef MD_FLAG_STRIKETHROUGH
#undef MD_FLAG_TABLES
#define MD_FLAG_NOHTMLBLOCKS 1 || 1
#define MD_FLAG_NOHTMLSPANS 1 || 1
#define MD_FLAG_STRIKETHROUGH 1 || 1
#define MD_FLAG_TABLES 1 || 1

// NOLINTNEXTLINE(bugprone-suspicious-include): it is one file, and its functions are static.
#include <md4c.c>

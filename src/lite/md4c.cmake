# Writes md4c.c for the lite engine: without link reference definitions (`[name]: address`), which stories have no use
# for, and without Unicode's tables for them and for punctuation. Where a text has one, the engine stops.

# Replaces what must be in `text` once.
macro(story_replace from to)
  string(FIND "${text}" "${from}" first)
  string(FIND "${text}" "${from}" last REVERSE)
  if(first EQUAL -1 OR NOT first EQUAL last)
    message(FATAL_ERROR "md4c.c should have this once: ${from}")
  endif()
  string(REPLACE "${from}" "${to}" text "${text}")
endmacro()

function(story_write_lite_md4c folder)
  file(READ ${md4c_SOURCE_DIR}/src/md4c.c text)
  story_replace("ctx->n_ref_defs++;" "__builtin_trap();")
  story_replace("if(ctx->n_ref_defs == 0)" "")
  story_replace("if(ctx->ref_def_hashtable_size == 0)" "")
  # Raw HTML is off, and nobody listens to its log.
  story_replace("pivot_line->type == MD_LINE_HTML  &&  ctx->html_block_type > 0" "0")
  story_replace("if(ctx->parser.debug_log != NULL)" "if(0)")
  story_replace("(md_unicode_bsearch__(codepoint, PUNCT_MAP, SIZEOF_ARRAY(PUNCT_MAP)) >= 0)"
    "story_is_punctuation(codepoint)")
  # Another project's code is compiled without our warnings.
  file(WRITE ${folder}/md4c.c "#pragma GCC system_header\n#include \"lite/punctuation.h\"\n${text}")
endfunction()

# Writes md4c.c for the lite engine, of that in the dialect of stories (src/html/md4c.cmake), by one list of
# replacements, each with its reason. Left out is what can't run with our flags, where md4c does not ask for them, and
# what stories have no use for: where a text has that, the engine stops. A new md4c needs the list looked through; a
# test compares the engine with the whole one on public suites.

function(story_write_lite_md4c folder)
  file(READ ${CMAKE_CURRENT_BINARY_DIR}/md4c/md4c.c text)

  # A definition (`[name]: address`) is a stop, so there is none to store, to look up or to free, and no case folding.
  story_replace("/* So, it _is_ a reference definition. Remember it. */" "story_hand_over();")
  story_replace("if(ctx->max_ref_def_output == 0)" "")
  story_replace("MD_CHECK(md_build_ref_def_hashtable(ctx));" "")
  story_replace("md_free_ref_defs(&ctx);" "")
  story_replace("md_free_ref_def_hashtable(&ctx);" "")

  # A callback asks for an end where a limit is passed, which is a stop. Nothing else can fail, so that no error has to
  # be handed on.
  foreach(call IN ITEMS enter_block leave_block enter_span leave_span)
    set(called "ctx->parser.${call}((type), (arg), ctx->userdata)")
    story_replace("${called}" "story_go_on(${called})")
  endforeach()
  foreach(given IN ITEMS "(type), (str), (size)" "type, str, off" "MD_TEXT_NULLCHAR, _T(\"\"), 1")
    set(called "ctx->parser.text(${given}, ctx->userdata)")
    story_replace("${called}" "story_go_on(${called})")
  endforeach()

  # Nobody listens to the log.
  story_replace("if(ctx->parser.debug_log != NULL)" "if(0)")

  # Addresses are no links of themselves, so their characters make no marks.
  foreach(mark IN ITEMS @ : .)
    story_replace("if(ch == _T('${mark}')) {" "if(0) {")
  endforeach()
  story_replace([=[            case '.':   /* Pass through. */
            case ':':   /* Pass through. */
            case '@':   md_analyze_permissive_autolink(ctx, i); break;
]=] "")
  story_replace([=[                case '@':       /* Permissive e-mail autolink. */
                case ':':       /* Permissive URL autolink. */
                case '.':       /* Permissive WWW autolink. */
]=] "")
  story_replace([=[opener->ch == '@' || opener->ch == '.' ||
                        (opener->ch == '<' && (opener->flags & MD_MARK_AUTOLINK_MISSING_MAILTO))]=]
    "opener->flags & MD_MARK_AUTOLINK_MISSING_MAILTO")
  story_replace([[(opener->ch == '.' ? _T("http://") : _T("mailto:"))]] [[_T("mailto:")]])
  story_replace([=[if(mark->flags & MD_MARK_OPENER)
                        closer->flags |= MD_MARK_VALIDPERMISSIVEAUTOLINK;]=] "")
  story_replace("if(closer->flags & MD_MARK_VALIDPERMISSIVEAUTOLINK)" "")

  # Nor do formulas and spaces; and two brackets are no wiki link.
  story_replace("case '$':   md_analyze_dollar(ctx, i); break;" "")
  story_replace("if(ch == _T('$') || ch == _T('~')) {" "if(ch == _T('~')) {")
  story_replace([=[case '$':
                    if(mark->flags & MD_MARK_OPENER) {]=] "if(0) {")
  story_replace("text_type == MD_TEXT_CODE || text_type == MD_TEXT_LATEXMATH" "text_type == MD_TEXT_CODE")
  story_replace("(opener->ch == '[' && closer->ch == ']') &&" "0 &&")
  story_replace("if(ISWHITESPACE_(ch)) {" "if(0) {")
  story_replace([=[case ' ':       /* Non-trivial space. */
                    MD_TEXT(text_type, _T(" "), 1);
                    break;]=] "")

  # Raw HTML is off: what is in angle brackets is a link.
  story_replace("if(!(mark->flags & MD_MARK_AUTOLINK)) {" "if(0) {")
  story_replace("else if(text_type == MD_TEXT_HTML)" "else if(0)")
  story_replace("pivot_line->type == MD_LINE_HTML  &&  ctx->html_block_type > 0" "0")

  # Our callbacks ask only for the first word after a code block's fence, and for nothing of a link that ends.
  story_replace("MD_CHECK(md_build_attribute(ctx, STR(beg), end - beg, 0, &det->info, info_build));" "")
  story_replace("md_free_attribute(ctx, &info_build);" "")
  story_replace("/* Note we here rely on fact that MD_SPAN_A_DETAIL and"
    "if(!enter) { MD_LEAVE_SPAN(type, NULL); return 0; }\n    /*")
  story_replace([=[    if(enter)
        MD_ENTER_SPAN(type, &det);
    else
        MD_LEAVE_SPAN(type, &det);]=] "    MD_ENTER_SPAN(type, &det);")

  # Smaller, in the same time: classes of characters and what adds a mark are functions, and no loop is unrolled.
  story_replace("(ISUPPER_(ch) || ISLOWER_(ch))" "story_is_letter(ch)")
  story_replace("(ISALPHA_(ch) || ISDIGIT_(ch))" "story_is_letter_or_digit(ch)")
  story_replace("(ISIN_(ch, 33, 47) || ISIN_(ch, 58, 64) || ISIN_(ch, 91, 96) || ISIN_(ch, 123, 126))"
    "story_is_ascii_punctuation(ch)")
  story_replace([[(ISBLANK_(ch) || ISANYOF2_((ch), _T('\v'), _T('\f')))]] "story_is_space(ch)")
  story_replace("#define md_strchr strchr" "#define md_strchr story_find")
  story_replace([=[static inline void
md_mark_stack_push]=] [=[
#undef ADD_MARK
#define ADD_MARK(ch, beg, end, flags) story_add_mark(ctx, beg, end, ch, flags)
STORY_OUT_OF_LINE void story_add_mark(MD_CTX* ctx, OFF beg, OFF end, CHAR ch, unsigned char flags) {
    *md_add_mark(ctx) = (MD_MARK){.beg = beg, .end = end, .prev = -1, .next = -1, .ch = ch, .flags = flags};
}

static inline void
md_mark_stack_push]=])
  story_replace([=[while(off + 3 < line->end  &&  !IS_MARK_CHAR(off+0)  &&  !IS_MARK_CHAR(off+1)
                                       &&  !IS_MARK_CHAR(off+2)  &&  !IS_MARK_CHAR(off+3))
                off += 4;]=] "")
  story_replace([=[while(off + 3 < ctx->size  &&  !ISNEWLINE(off+0)  &&  !ISNEWLINE(off+1)
                               &&  !ISNEWLINE(off+2)  &&  !ISNEWLINE(off+3))
        off += 4;]=] "")

  # Tables of Unicode for what few ask: spaces are written out, and punctuation is known where readers' languages are.
  story_replace("(md_unicode_bsearch__(codepoint, WHITESPACE_MAP, SIZEOF_ARRAY(WHITESPACE_MAP)) >= 0)"
    "story_is_wide_space(codepoint)")
  story_replace("(md_unicode_bsearch__(codepoint, PUNCT_MAP, SIZEOF_ARRAY(PUNCT_MAP)) >= 0)"
    "story_is_punctuation(codepoint)")

  # A story is valid UTF-8 before md4c sees it.
  story_replace("if(1 < str_size && IS_UTF8_TAIL(str[1])) {" "{")
  story_replace("if(2 < str_size && IS_UTF8_TAIL(str[1]) && IS_UTF8_TAIL(str[2])) {" "{")
  story_replace([=[else if(IS_UTF8_LEAD4(str[0])) {
                if(3 < str_size && IS_UTF8_TAIL(str[1]) && IS_UTF8_TAIL(str[2]) && IS_UTF8_TAIL(str[3])) {]=] "else {{")
  story_replace([=[md_decode_utf8_before__(MD_CTX* ctx, OFF off)
    {]=] [=[md_decode_utf8_before__(MD_CTX* ctx, OFF off)
    {
        const OFF end = off;
        do off--; while(IS_UTF8_TAIL(CH(off)));
        return md_decode_utf8__(STR(off), end - off, NULL);]=])

  # Another project's code is compiled without our warnings.
  file(WRITE ${folder}/md4c.c "#pragma GCC system_header\n#include \"lite/md4c_calls.h\"\n${text}")
endfunction()

# Writes md4c.c in the dialect of stories, by a list of replacements, each with its reason. A new md4c needs the list
# looked through.

# Replaces what must be in `text` once.
function(story_replace from to)
  string(FIND "${text}" "${from}" first)
  string(FIND "${text}" "${from}" last REVERSE)
  if(first EQUAL -1 OR NOT first EQUAL last)
    message(FATAL_ERROR "md4c.c should have this once: ${from}")
  endif()
  string(REPLACE "${from}" "${to}" text "${text}")
  set(text "${text}" PARENT_SCOPE)
endfunction()

function(story_write_md4c folder)
  file(READ ${md4c_SOURCE_DIR}/src/md4c.c text)

  # CommonMark looks for a space beside a mark that stands at punctuation, which scripts without spaces don't have:
  # 市は**「開館延長」**を決めた. Their letters and marks are neither words nor punctuation to it, which is what the
  # amendment for CJK (https://github.com/tats-u/markdown-cjk-friendly) comes to.
  story_replace([=[                if(off == line->beg  ||  ISUNICODEWHITESPACEBEFORE(off))
                    left_level = 0;
                else if(ISUNICODEPUNCTBEFORE(off))
                    left_level = 1;
                else
                    left_level = 2;

                if(tmp == line->end  ||  ISUNICODEWHITESPACE(tmp))
                    right_level = 0;
                else if(ISUNICODEPUNCT(tmp))
                    right_level = 1;
                else
                    right_level = 2;]=] [=[                left_level = off == line->beg ? 0 : story_beside(ch, md_decode_utf8_before__(ctx, off));
                right_level = tmp == line->end ? 0 : story_beside(ch, md_decode_utf8__(STR(tmp), ctx->size - tmp, NULL));]=])
  story_replace([=[left_level > 0  &&  left_level >= right_level)]=]
    [=[left_level > 0  &&  (left_level != 1  ||  right_level != 2))]=])
  # Between letters of a word, a star opens nothing in a text of one line: Leser*innen, f***ing.
  story_replace([=[right_level > 0  &&  right_level >= left_level)]=]
    [=[right_level > 0  &&  !(left_level == 2  &&
                       (right_level == 1  ||  (right_level == 2  &&  (ctx->parser.flags & STORY_FLAG_INLINE)))))]=])
  story_replace([=[static int
md_collect_marks(]=] [=[/* What is beside a mark: 0 white space, 1 punctuation, 2 another character, 3 one of a script without spaces. */
static int
story_beside(CHAR mark, unsigned codepoint)
{
    if(codepoint == 0  ||  md_is_unicode_whitespace__(codepoint))
        return 0;
    if(mark == _T('*')  &&  story_is_of_script_without_spaces(codepoint))
        return 3;
    return md_is_unicode_punct__(codepoint) ? 1 : 2;
}

static int
md_collect_marks(]=])

  # There are no footnotes: what is written as one is text, not an address to which its mark leads.
  story_replace([=[        return FALSE;
    label_is_multiline = (label_contents_line_index != line_index);

    /* Colon. */]=] [=[        return FALSE;
    if(CH(label_contents_beg) == _T('^'))
        return FALSE;
    label_is_multiline = (label_contents_line_index != line_index);

    /* Colon. */]=])

  # A list item that is still empty ends with a line that is empty, too. md4c looks for that at the last thing it has
  # stored, which may as well be a line: one that begins at 4 of every 256 bytes looks like an item, and what follows a
  # heading there leaves its item. So it is noted when an item is opened, and when something stands in it.
  story_replace([=[    int last_list_item_starts_with_two_blank_lines;
};]=] [=[    int last_list_item_starts_with_two_blank_lines;
    int story_last_is_list_item;
};]=])
  story_replace([=[    block->type = type;
    block->flags = flags;]=] [=[    ctx->story_last_is_list_item = type == MD_BLOCK_LI;
    block->type = type;
    block->flags = flags;]=])
  story_replace([=[    switch(line->type) {
        case MD_LINE_HR:
            block->type = MD_BLOCK_HR;]=] [=[    ctx->story_last_is_list_item = FALSE;
    switch(line->type) {
        case MD_LINE_HR:
            block->type = MD_BLOCK_HR;]=])
  set(top_block [=[  &&
                   ctx->n_block_bytes > (int) sizeof(MD_BLOCK))
                {
                    MD_BLOCK* top_block = (MD_BLOCK*) ((char*)ctx->block_bytes + ctx->n_block_bytes - sizeof(MD_BLOCK));
                    if(top_block->type == MD_BLOCK_LI)]=])
  set(known "  &&  ctx->story_last_is_list_item)
                {")
  story_replace("${top_block}
                        ctx->last" "${known}
                        ctx->last")
  # What follows it is indented by what is left behind the item around, however deep that is.
  story_replace("${top_block} {
                        n_parents--;

                        line->indent = total_indent;
                        if(n_parents > 0)
                            line->indent -= MIN(line->indent, ctx->containers[n_parents-1].contents_indent);
                    }" "${known}
                        n_parents--;
                        line->indent += ctx->containers[n_parents].contents_indent;")

  file(WRITE ${folder}/md4c.c "#include \"html/markdown_dialect.h\"\n${text}")
endfunction()

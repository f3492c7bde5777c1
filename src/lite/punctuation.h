// Which characters are punctuation.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// Whether CommonMark counts a character beyond ASCII as punctuation. Stops where it is of an alphabet that this file
/// does not know.
int story_is_punctuation(unsigned code_point);

#ifdef __cplusplus
}
#endif

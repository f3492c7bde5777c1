// How the lite engine stops.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// Hands the story over to the whole engine: there is something to say about it, or it has what only that one knows.
/// The caller (web/src/lite.ts) tells this from a trap, which is a crash.
#ifdef __EMSCRIPTEN__
__attribute__((noreturn)) void story_hand_over(void);
#else
__attribute__((noreturn)) static inline void story_hand_over(void) { __builtin_trap(); }
#endif

/// The same where the story could be shown in spite of what there is to say: returns where no whole engine can be had.
#ifdef __EMSCRIPTEN__
void story_hesitate(void);
#else
static inline void story_hesitate(void) { story_hand_over(); }
#endif

#ifdef __cplusplus
}
#endif

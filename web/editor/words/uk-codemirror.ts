// What CodeMirror says itself, most of it to screen readers: by its own words.

export const ukCodeMirror: Readonly<Record<string, string>> = {
  close: 'закрити',
  Completions: 'Що можна написати',
  'Control character': 'Керівний символ',
  'current match': 'знайдене зараз',
  Diagnostics: 'Зауваження',
  'Fold line': 'Згорнути',
  'folded code': 'згорнуте',
  'Folded lines': 'Згорнуто рядки від',
  go: 'перейти',
  'Go to line': 'Перейти до рядка',
  'No diagnostics': 'Зауважень немає',
  'on line': 'у рядку',
  'replaced $ matches': 'замінено: $',
  'replaced match on line $': 'замінено в рядку $',
  'Selection deleted': 'Вибране видалено',
  to: 'до',
  unfold: 'розгорнути',
  'Unfold line': 'Розгорнути',
  'Unfolded lines': 'Розгорнуто рядки від',
};

// Asks for a story at an address as other pages would ask.

export interface Answer {
  readonly is: 'good' | 'closed' | 'silent' | 'status' | 'noStory';
  readonly status?: number;
}

export async function ask(address: string): Promise<Answer> {
  let answer: Response;
  try {
    answer = await fetch(address, { cache: 'no-store', credentials: 'omit' });
  } catch {
    // What may not be read by others still answers.
    const there = await fetch(address, { mode: 'no-cors', credentials: 'omit' }).then(
      () => true,
      () => false,
    );
    return { is: there ? 'closed' : 'silent' };
  }
  if (!answer.ok) return { is: 'status', status: answer.status };
  try {
    const story: unknown = JSON.parse(await answer.text());
    if (story && typeof story === 'object' && 'blocks' in story) return { is: 'good' };
  } catch {
    // No JSON, so no story.
  }
  return { is: 'noStory' };
}

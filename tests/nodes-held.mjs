// What a page in Chromium still holds.

/**
 * How many nodes of its documents there are after everything that can be let go has gone. `session`: a CDP session of
 * the page.
 */
export async function nodesHeld(session) {
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return nodes;
}

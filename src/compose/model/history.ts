/** States that can be gone back to. */
export interface History<S> {
  readonly present: S;
  readonly past: readonly { state: S; name: string; at: string }[];
  readonly future: readonly { state: S; name: string; at: string }[];
}

/** Longest way back. */
const MOST = 200;

export const begin = <S>(present: S): History<S> => ({ present, past: [], future: [] });

/**
 * Takes a new state. Changes of the same place that follow each other are one step.
 *
 * @param name The change, for announcing that it was undone.
 * @param at The place of the change, such as an entry's field; `''` for a step of its own.
 */
export function commit<S>(history: History<S>, state: S, name: string, at = ''): History<S> {
  if (state === history.present) return history;
  const last = history.past.at(-1);
  const past =
    at && last?.at === at && !history.future.length
      ? history.past
      : [...history.past, { state: history.present, name, at }].slice(-MOST);
  return { present: state, past, future: [] };
}

export function undo<S>(history: History<S>): History<S> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    present: last.state,
    past: history.past.slice(0, -1),
    future: [{ ...last, state: history.present }, ...history.future],
  };
}

export function redo<S>(history: History<S>): History<S> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return {
    present: next.state,
    past: [...history.past, { ...next, state: history.present }],
    future,
  };
}

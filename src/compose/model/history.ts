/** Undo history of a state. */
export interface History<S> {
  readonly present: S;
  readonly past: readonly { state: S; name: string; at: string }[];
  readonly future: readonly { state: S; name: string; at: string }[];
}

/** Maximum number of undo steps. */
const MOST = 200;

export const begin = <S>(present: S): History<S> => ({ present, past: [], future: [] });

/**
 * Adds a new state. Consecutive changes of the same place are one step.
 *
 * @param name Name of the change, to announce when it is undone.
 * @param at Place of the change, such as an entry's field; `''` for a separate step.
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

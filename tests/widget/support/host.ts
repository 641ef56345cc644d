import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A host for a controller that is tested without an element. */
export function hostWithoutDom(): ReactiveControllerHost & { readonly drawn: number } {
  let drawn = 0;
  return {
    get drawn() {
      return drawn;
    },
    updateComplete: Promise.resolve(true),
    addController: (_controller: ReactiveController) => {},
    removeController: () => {},
    requestUpdate: () => {
      drawn += 1;
    },
  };
}

/** Lets everything that is already decided happen: answers that have come, drawings that are due. */
export const pause = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A promise with its handles outside. */
export function later<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

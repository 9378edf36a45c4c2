/** Which controls do the panes share: a button that shows it is working, a refusal, a tier with its sign? */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Tier, tierOf } from '../../../domain/tiers';
import type { Refusal } from '../server';

/** Never colour alone: each tier has its word and its sign. Drawn, not typed: not every font has such signs. A full, a half, an empty circle, a dash. */
export function Sign({ tier }: { readonly tier: Tier }) {
  return (
    <svg class={`sign ${tier}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {tier === 'Skip' ? (
        <path d="M2 6h8" stroke="currentColor" stroke-width="2" />
      ) : (
        <circle
          cx="6"
          cy="6"
          r="4.5"
          stroke="currentColor"
          stroke-width="1.6"
          fill={tier === 'Realistic' ? 'currentColor' : 'none'}
        />
      )}
      {tier === 'Reach' ? <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" /> : null}
    </svg>
  );
}

/** Moves the focus to the title of the pane, for when what had it is gone. */
export const focusTitle = (): void => document.getElementById('pane-title')?.focus();

/** The heading of a part that has just opened: the keyboard, and a screen reader, begin there. */
export function OpenedHeading({ id, children }: { readonly id?: string; readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

/** Its place stays, so that a screen reader says what comes to stand there. */
export function Announced({ children }: { readonly children: ComponentChildren }) {
  return <div aria-live="polite">{children}</div>;
}

/** "1 program", "2 programs". */
export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

export function Action(props: {
  /** Of a press that takes time: while it works, it says so and cannot be pressed again. */
  readonly isBusy?: boolean;
  readonly busyText?: string;
  readonly onClick: () => void;
  readonly isPrimary?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class={props.isPrimary ? 'primary' : ''}
      aria-disabled={props.isBusy === true}
      onClick={() => {
        if (!props.isBusy) props.onClick();
      }}
    >
      {props.isBusy ? props.busyText : props.children}
    </button>
  );
}

export function LookAgain({ isBusy, look }: { readonly isBusy: boolean; readonly look: () => void }) {
  return (
    <Action isBusy={isBusy} busyText="Reading your list…" onClick={look}>
      Look again
    </Action>
  );
}

export function Refused({ refusal }: { readonly refusal: Refusal | null }) {
  return (
    <div role="alert">
      {refusal === null ? null : (
        <p class="refusal">
          <strong>{refusal.isFault ? 'This did not work.' : 'Not yet.'}</strong> {refusal.message}
        </p>
      )}
    </div>
  );
}

export function TierBadge({ label }: { readonly label: string }) {
  const tier = tierOf(label);
  return (
    <span class={`tier ${tier}`}>
      <Sign tier={tier} /> {label}
    </span>
  );
}

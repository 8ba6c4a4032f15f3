import { Component, type ReactNode } from 'react';

interface Props {
  /** Draws what is shown instead; `again` tries the children once more. */
  readonly instead: (error: unknown, again: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly error: unknown;
}

const whole: State = { failed: false, error: null };

/** Keeps a page that fails from taking the pane with it. React has no hook for this. */
export class ErrorBoundary extends Component<Props, State> {
  override state = whole;

  /** React asks what to show once a child has failed. */
  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.instead(this.state.error, () => this.setState(whole));
  }
}

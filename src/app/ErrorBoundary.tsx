import { Component, type ReactNode } from 'react'
import { CrashScreen } from './CrashScreen'

/** Our own mistakes end here: a screen that says so, instead of a white page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <CrashScreen /> : this.props.children
  }
}

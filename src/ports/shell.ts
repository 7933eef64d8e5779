/** The program itself, as the browser keeps it on the device. */
export type Shell = {
  /** Has it kept, so that it starts without a network. `onNewer` is called once a newer version lies ready beside it. */
  readonly keep: (onNewer: () => void) => Promise<void>
  /** Changes over to the version that lies ready: the page begins anew. */
  readonly changeOver: () => void
  /** Tells whether the browser offers to put the program among the device's own. */
  readonly onOffer: (tell: (offered: boolean) => void) => void
  /** Puts it there, if she agrees when the browser asks. */
  readonly install: () => Promise<void>
}

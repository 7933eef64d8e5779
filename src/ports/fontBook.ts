/** The bundled fonts, as the page itself measures and draws them. */
export type FontBook = {
  /** Makes a family ready, once; false where its files could not be had, and then the next call tries again. */
  readonly load: (family: string) => Promise<boolean>
  readonly isLoaded: (family: string) => boolean
}

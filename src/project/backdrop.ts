import type { AssetId } from './project'

/** What lies behind all pictures, over the plain background: another colour that it goes over into, or a photo. */
export type Backdrop =
  | { readonly kind: 'gradient'; readonly to: string }
  | { readonly kind: 'photo'; readonly asset: AssetId }

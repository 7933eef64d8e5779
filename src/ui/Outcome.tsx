import { Notice } from './Notice'
import css from './Outcome.module.css'

type Props = { readonly said: string; readonly failed: string | undefined }

/** How something that was asked for goes: a quiet line, or why it could not be done. */
export function Outcome({ said, failed }: Props) {
  return (
    <>
      <p role="status" className={css.said}>
        {said}
      </p>
      {failed && <Notice kind="error">{failed}</Notice>}
    </>
  )
}

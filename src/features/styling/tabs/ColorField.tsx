import { named } from '../../../i18n/palette'
import { useText } from '../../../i18n/useText'
import { Colors } from '../../../ui/Colors'

type Props = {
  readonly label: string
  readonly value: string | null
  /** Whether there may be none. */
  readonly optional?: boolean
  readonly onChoose: (value: string | null) => void
  readonly onPreview: (value: string) => void
  readonly onCommit: () => void
}

/** A colour of the palette, or any other. */
export function ColorField({ optional = false, ...rest }: Props) {
  const text = useText()
  return (
    <Colors
      options={named(text)}
      otherLabel={text('color.other')}
      {...(optional && { noneLabel: text('styling.none') })}
      {...rest}
    />
  )
}

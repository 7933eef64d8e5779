import { useEffect } from 'react'
import { useStudio } from '../../context/useApp'

/** On a desk the captions stand at the left for as long as one likes: whoever asks for their panel gets that. */
export function useCaptionSide(wide: boolean) {
  const { view } = useStudio()
  useEffect(() => {
    if (!wide) return
    const look = () => {
      if (view.getState().panel === 'captions') view.setSide('captions')
    }
    look()
    return view.subscribe(look)
  }, [view, wide])
}

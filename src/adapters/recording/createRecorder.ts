import type { Recorder } from '../../ports/recorder'
import { openCamera } from './openCamera'
import { openMicrophone } from './openMicrophone'

export const createRecorder = (): Recorder => ({ openCamera, openMicrophone })

/**
 * How a voice is taken in. Echo cancellation would take out of it what sounds like the film, and squeezes it to a phone
 * call's narrow band; hiss and a quiet voice are what the other two are for.
 */
export const voice: MediaTrackConstraints = {
  echoCancellation: false,
  noiseSuppression: true,
  autoGainControl: true,
  channelCount: { ideal: 1 },
}

import { saveFile } from './saveFile'

/** Saves a text as a file. */
export const saveText = (text: string, name: string, type: string) => saveFile(new Blob([text], { type }), name)

/**
 * Reads a body that is not Menhu's own JSON. One per file `formats/NAME.ts` of a module, named in `formats` of its
 * definition, loaded when `format="NAME"` asks for it.
 *
 * @param body - as it came, in whatever encoding it declares
 * @param url - where it came from, which its relative addresses are to be resolved against
 * @returns a payload, unchecked
 * @throws SourceError - where it is not what the format says
 */
export type Adapter = (body: ArrayBuffer, url: string) => unknown;

/** Hands the browser a file that was made on the page. */
export const saveFile = (name: string, content: Blob | string, type = 'text/csv;charset=utf-8'): void => {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
};

/** A picture of a part of the page; what makes it is loaded when it is asked for. */
export const savePicture = async (name: string, element: HTMLElement): Promise<void> => {
  const { toBlob } = await import('html-to-image');
  const backgroundColor = getComputedStyle(element).getPropertyValue('background-color');
  const picture = await toBlob(element, { pixelRatio: 2, backgroundColor, style: { margin: '0' } });
  if (!picture) throw new Error('the browser made no picture');
  saveFile(name, picture);
};

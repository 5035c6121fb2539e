/** 签约419户, 节约120万元, 附近5处: the mark is the end of a word, and the figure is exact. For regular expressions. */
export const NO_WORD_BEFORE_ABOUT = '(?<![签违履节预公条契合续毁制相特])';
export const NO_WORD_BEFORE_NEAR = '(?<![最附临邻靠])';

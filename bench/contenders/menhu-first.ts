import '../../packages/core/src/modules/matrix/mh-matrix.js';

/** The matrix as it comes: its first rows, the rest on request. */
window.draw = async (target, members) => {
  const matrix = document.createElement('mh-matrix');
  matrix.groupBy = 'none';
  matrix.data = {members: [...members]};
  target.append(matrix);
  await matrix.updateComplete;
};

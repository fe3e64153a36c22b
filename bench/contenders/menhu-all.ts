import '../../packages/core/src/modules/matrix/mh-matrix.js';

/** Every row of the matrix, to compare like with like. */
window.draw = async (target, members) => {
  const matrix = document.createElement('mh-matrix');
  matrix.groupBy = 'none';
  matrix.limit = 0;
  matrix.data = {members: [...members]};
  target.append(matrix);
  await matrix.updateComplete;
};

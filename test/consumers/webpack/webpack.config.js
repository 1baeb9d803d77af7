export default {
  mode: 'production',
  entry: './main.js',
  output: { path: `${import.meta.dirname}/built`, filename: 'main.js' },
  module: { rules: [{ test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
};

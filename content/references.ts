// The works that the book cites, by key. <Cite key="…"> shows one; the chapter lists all it cites.
export interface Reference {
  authors: string;
  year: number;
  title: string;
  /** Journal, publisher or conference, with volume and pages. */
  published: string;
  /** Where it can be read. */
  link?: string;
}

export const references: Record<string, Reference> = {
  rosenblatt1957: {
    authors: 'Rosenblatt, F.',
    year: 1957,
    title: 'The perceptron: A perceiving and recognizing automaton (Project PARA)',
    published: 'Report 85-460-1, Cornell Aeronautical Laboratory, Buffalo, New York'
  },
  novikoff1962: {
    authors: 'Novikoff, A. B. J.',
    year: 1962,
    title: 'On convergence proofs on perceptrons',
    published: 'Proceedings of the Symposium on the Mathematical Theory of Automata 12, 615–622'
  },
  minsky1969: {
    authors: 'Minsky, M. and Papert, S.',
    year: 1969,
    title: 'Perceptrons: An introduction to computational geometry',
    published: 'MIT Press, Cambridge, Massachusetts'
  },
  rosenblatt1958: {
    authors: 'Rosenblatt, F.',
    year: 1958,
    title: 'The perceptron: A probabilistic model for information storage and organization in the brain',
    published: 'Psychological Review 65(6), 386–408',
    link: 'https://doi.org/10.1037/h0042519'
  },
  hubel1962: {
    authors: 'Hubel, D. H. and Wiesel, T. N.',
    year: 1962,
    title: 'Receptive fields, binocular interaction and functional architecture in the cat’s visual cortex',
    published: 'The Journal of Physiology 160(1), 106–154',
    link: 'https://doi.org/10.1113/jphysiol.1962.sp006837'
  },
  fukushima1980: {
    authors: 'Fukushima, K.',
    year: 1980,
    title:
      'Neocognitron: A self-organizing neural network model for a mechanism of pattern recognition unaffected by shift in position',
    published: 'Biological Cybernetics 36(4), 193–202',
    link: 'https://doi.org/10.1007/BF00344251'
  },
  lecun1998: {
    authors: 'LeCun, Y., Bottou, L., Bengio, Y. and Haffner, P.',
    year: 1998,
    title: 'Gradient-based learning applied to document recognition',
    published: 'Proceedings of the IEEE 86(11), 2278–2324',
    link: 'https://doi.org/10.1109/5.726791'
  },
  zhang2019: {
    authors: 'Zhang, R.',
    year: 2019,
    title: 'Making convolutional networks shift-invariant again',
    published: 'Proceedings of the 36th International Conference on Machine Learning, PMLR 97, 7324–7334',
    link: 'https://proceedings.mlr.press/v97/zhang19a.html'
  },
  cauchy1847: {
    authors: 'Cauchy, A.-L.',
    year: 1847,
    title: 'Méthode générale pour la résolution des systèmes d’équations simultanées',
    published: 'Comptes rendus hebdomadaires des séances de l’Académie des sciences 25, 536–538'
  },
  boyd2004: {
    authors: 'Boyd, S. and Vandenberghe, L.',
    year: 2004,
    title: 'Convex Optimization',
    published: 'Cambridge University Press, chapter 9',
    link: 'https://web.stanford.edu/~boyd/cvxbook/'
  },
  dauphin2014: {
    authors: 'Dauphin, Y. N., Pascanu, R., Gulcehre, C., Cho, K., Ganguli, S. and Bengio, Y.',
    year: 2014,
    title: 'Identifying and attacking the saddle point problem in high-dimensional non-convex optimization',
    published: 'Advances in Neural Information Processing Systems 27',
    link: 'https://arxiv.org/abs/1406.2572'
  },
  lang1988: {
    authors: 'Lang, K. J. and Witbrock, M. J.',
    year: 1988,
    title: 'Learning to tell two spirals apart',
    published: 'Proceedings of the 1988 Connectionist Models Summer School, 52–59'
  },
  smilkov2017: {
    authors: 'Smilkov, D., Carter, S., Sculley, D., Viégas, F. B. and Wattenberg, M.',
    year: 2017,
    title: 'Direct-manipulation visualization of deep networks',
    published: 'arXiv:1708.03788',
    link: 'https://arxiv.org/abs/1708.03788'
  },
  glorot2010: {
    authors: 'Glorot, X. and Bengio, Y.',
    year: 2010,
    title: 'Understanding the difficulty of training deep feedforward neural networks',
    published: 'Proceedings of the 13th International Conference on Artificial Intelligence and Statistics, PMLR 9, 249–256',
    link: 'https://proceedings.mlr.press/v9/glorot10a.html'
  },
  rumelhart1986: {
    authors: 'Rumelhart, D. E., Hinton, G. E. and Williams, R. J.',
    year: 1986,
    title: 'Learning representations by back-propagating errors',
    published: 'Nature 323, 533–536',
    link: 'https://doi.org/10.1038/323533a0'
  },
  lippmann1987: {
    authors: 'Lippmann, R. P.',
    year: 1987,
    title: 'An introduction to computing with neural nets',
    published: 'IEEE ASSP Magazine 4(2), 4–22',
    link: 'https://doi.org/10.1109/MASSP.1987.1165576'
  },
  cybenko1989: {
    authors: 'Cybenko, G.',
    year: 1989,
    title: 'Approximation by superpositions of a sigmoidal function',
    published: 'Mathematics of Control, Signals and Systems 2, 303–314',
    link: 'https://doi.org/10.1007/BF02551274'
  },
  hamey1998: {
    authors: 'Hamey, L. G. C.',
    year: 1998,
    title: 'XOR has no local minima: A case study in neural network error surface analysis',
    published: 'Neural Networks 11(4), 669–681',
    link: 'https://doi.org/10.1016/S0893-6080(97)00134-2'
  },
  fukushima1969: {
    authors: 'Fukushima, K.',
    year: 1969,
    title: 'Visual feature extraction by a multilayered network of analog threshold elements',
    published: 'IEEE Transactions on Systems Science and Cybernetics 5(4), 322–333',
    link: 'https://doi.org/10.1109/TSSC.1969.300225'
  },
  bridle1990: {
    authors: 'Bridle, J. S.',
    year: 1990,
    title:
      'Probabilistic interpretation of feedforward classification network outputs, with relationships to statistical pattern recognition',
    published: 'Neurocomputing: Algorithms, Architectures and Applications, NATO ASI Series F 68, Springer, 227–236',
    link: 'https://doi.org/10.1007/978-3-642-76153-9_28'
  },
  hochreiter1991: {
    authors: 'Hochreiter, S.',
    year: 1991,
    title: 'Untersuchungen zu dynamischen neuronalen Netzen',
    published: 'Diploma thesis, Technische Universität München'
  },
  nair2010: {
    authors: 'Nair, V. and Hinton, G. E.',
    year: 2010,
    title: 'Rectified linear units improve restricted Boltzmann machines',
    published: 'Proceedings of the 27th International Conference on Machine Learning, 807–814'
  },
  glorot2011: {
    authors: 'Glorot, X., Bordes, A. and Bengio, Y.',
    year: 2011,
    title: 'Deep sparse rectifier neural networks',
    published: 'Proceedings of the 14th International Conference on Artificial Intelligence and Statistics, PMLR 15, 315–323',
    link: 'https://proceedings.mlr.press/v15/glorot11a.html'
  },
  maas2013: {
    authors: 'Maas, A. L., Hannun, A. Y. and Ng, A. Y.',
    year: 2013,
    title: 'Rectifier nonlinearities improve neural network acoustic models',
    published: 'ICML Workshop on Deep Learning for Audio, Speech and Language Processing'
  },
  clevert2015: {
    authors: 'Clevert, D.-A., Unterthiner, T. and Hochreiter, S.',
    year: 2015,
    title: 'Fast and accurate deep network learning by exponential linear units (ELUs)',
    published: 'arXiv:1511.07289',
    link: 'https://arxiv.org/abs/1511.07289'
  },
  hendrycks2016: {
    authors: 'Hendrycks, D. and Gimpel, K.',
    year: 2016,
    title: 'Gaussian error linear units (GELUs)',
    published: 'arXiv:1606.08415',
    link: 'https://arxiv.org/abs/1606.08415'
  },
  ramachandran2017: {
    authors: 'Ramachandran, P., Zoph, B. and Le, Q. V.',
    year: 2017,
    title: 'Searching for activation functions',
    published: 'arXiv:1710.05941',
    link: 'https://arxiv.org/abs/1710.05941'
  },
  harris2020: {
    authors: 'Harris, C. R., Millman, K. J., van der Walt, S. J., Gommers, R., Virtanen, P. et al.',
    year: 2020,
    title: 'Array programming with NumPy',
    published: 'Nature 585, 357–362',
    link: 'https://doi.org/10.1038/s41586-020-2649-2'
  },
  mccarthy1955: {
    authors: 'McCarthy, J., Minsky, M. L., Rochester, N. and Shannon, C. E.',
    year: 1955,
    title: 'A proposal for the Dartmouth summer research project on artificial intelligence',
    published: 'Reprinted in AI Magazine 27(4), 12–14, 2006',
    link: 'https://doi.org/10.1609/aimag.v27i4.1904'
  },
  samuel1959: {
    authors: 'Samuel, A. L.',
    year: 1959,
    title: 'Some studies in machine learning using the game of checkers',
    published: 'IBM Journal of Research and Development 3(3), 210–229',
    link: 'https://doi.org/10.1147/rd.33.0210'
  },
  shortliffe1975: {
    authors: 'Shortliffe, E. H. and Buchanan, B. G.',
    year: 1975,
    title: 'A model of inexact reasoning in medicine',
    published: 'Mathematical Biosciences 23(3–4), 351–379',
    link: 'https://doi.org/10.1016/0025-5564(75)90047-4'
  },
  lecun2015: {
    authors: 'LeCun, Y., Bengio, Y. and Hinton, G.',
    year: 2015,
    title: 'Deep learning',
    published: 'Nature 521, 436–444',
    link: 'https://doi.org/10.1038/nature14539'
  },
  silver2016: {
    authors: 'Silver, D., Huang, A., Maddison, C. J. et al.',
    year: 2016,
    title: 'Mastering the game of Go with deep neural networks and tree search',
    published: 'Nature 529, 484–489',
    link: 'https://doi.org/10.1038/nature16961'
  },
  jumper2021: {
    authors: 'Jumper, J., Evans, R., Pritzel, A. et al.',
    year: 2021,
    title: 'Highly accurate protein structure prediction with AlphaFold',
    published: 'Nature 596, 583–589',
    link: 'https://doi.org/10.1038/s41586-021-03819-2'
  },
  grinsztajn2022: {
    authors: 'Grinsztajn, L., Oyallon, E. and Varoquaux, G.',
    year: 2022,
    title: 'Why do tree-based models still outperform deep learning on typical tabular data?',
    published: 'Advances in Neural Information Processing Systems 35, Datasets and Benchmarks',
    link: 'https://arxiv.org/abs/2207.08815'
  },
  montufar2014: {
    authors: 'Montúfar, G., Pascanu, R., Cho, K. and Bengio, Y.',
    year: 2014,
    title: 'On the number of linear regions of deep neural networks',
    published: 'Advances in Neural Information Processing Systems 27',
    link: 'https://arxiv.org/abs/1402.1869'
  },
  telgarsky2016: {
    authors: 'Telgarsky, M.',
    year: 2016,
    title: 'Benefits of depth in neural networks',
    published: 'Proceedings of the 29th Annual Conference on Learning Theory, PMLR 49, 1517–1539',
    link: 'https://proceedings.mlr.press/v49/telgarsky16.html'
  },
  brown2020: {
    authors: 'Brown, T. B., Mann, B., Ryder, N., Subbiah, M., et al.',
    year: 2020,
    title: 'Language models are few-shot learners',
    published: 'Advances in Neural Information Processing Systems 33',
    link: 'https://arxiv.org/abs/2005.14165'
  },
  mcculloch1943: {
    authors: 'McCulloch, W. S. and Pitts, W.',
    year: 1943,
    title: 'A logical calculus of the ideas immanent in nervous activity',
    published: 'The Bulletin of Mathematical Biophysics 5, 115–133',
    link: 'https://doi.org/10.1007/BF02478259'
  },
  azevedo2009: {
    authors: 'Azevedo, F. A. C., Carvalho, L. R. B., Grinberg, L. T., Farfel, J. M., Ferretti, R. E. L., Leite, R. E. P., Jacob Filho, W., Lent, R. and Herculano-Houzel, S.',
    year: 2009,
    title: 'Equal numbers of neuronal and nonneuronal cells make the human brain an isometrically scaled-up primate brain',
    published: 'Journal of Comparative Neurology 513(5), 532–541',
    link: 'https://doi.org/10.1002/cne.21974'
  },
  pakkenberg2003: {
    authors: 'Pakkenberg, B., Pelvig, D., Marner, L., Bundgaard, M. J., Gundersen, H. J. G., Nyengaard, J. R. and Regeur, L.',
    year: 2003,
    title: 'Aging and the human neocortex',
    published: 'Experimental Gerontology 38(1–2), 95–99',
    link: 'https://doi.org/10.1016/S0531-5565(02)00151-1'
  },
  lapicque1907: {
    authors: 'Lapicque, L.',
    year: 1907,
    title: 'Recherches quantitatives sur l’excitation électrique des nerfs traitée comme une polarisation',
    published: 'Journal de physiologie et de pathologie générale 9, 620–635'
  },
  adrian1926: {
    authors: 'Adrian, E. D. and Zotterman, Y.',
    year: 1926,
    title: 'The impulses produced by sensory nerve-endings. Part II: The response of a single end-organ',
    published: 'The Journal of Physiology 61(2), 151–171',
    link: 'https://doi.org/10.1113/jphysiol.1926.sp002281'
  },
  hebb1949: {
    authors: 'Hebb, D. O.',
    year: 1949,
    title: 'The Organization of Behavior: A Neuropsychological Theory',
    published: 'Wiley, New York'
  },
  hay1960: {
    authors: 'Hay, J. C., Lynch, B. E. and Smith, D. R.',
    year: 1960,
    title: 'Mark I Perceptron Operators’ Manual (Project PARA)',
    published: 'Report VG-1196-G-5, Cornell Aeronautical Laboratory, Buffalo, New York'
  },
  moore1965: {
    authors: 'Moore, G. E.',
    year: 1965,
    title: 'Cramming more components onto integrated circuits',
    published: 'Electronics 38(8), 114–117'
  },
  linnainmaa1970: {
    authors: 'Linnainmaa, S.',
    year: 1970,
    title: 'The representation of the cumulative rounding error of an algorithm as a Taylor expansion of the local rounding errors',
    published: 'Master’s thesis (in Finnish), University of Helsinki'
  },
  lecun1989: {
    authors: 'LeCun, Y., Boser, B., Denker, J. S., Henderson, D., Howard, R. E., Hubbard, W. and Jackel, L. D.',
    year: 1989,
    title: 'Backpropagation applied to handwritten zip code recognition',
    published: 'Neural Computation 1(4), 541–551',
    link: 'https://doi.org/10.1162/neco.1989.1.4.541'
  },
  hochreiter1997: {
    authors: 'Hochreiter, S. and Schmidhuber, J.',
    year: 1997,
    title: 'Long short-term memory',
    published: 'Neural Computation 9(8), 1735–1780',
    link: 'https://doi.org/10.1162/neco.1997.9.8.1735'
  },
  hinton2006: {
    authors: 'Hinton, G. E., Osindero, S. and Teh, Y.-W.',
    year: 2006,
    title: 'A fast learning algorithm for deep belief nets',
    published: 'Neural Computation 18(7), 1527–1554',
    link: 'https://doi.org/10.1162/neco.2006.18.7.1527'
  },
  nickolls2008: {
    authors: 'Nickolls, J., Buck, I., Garland, M. and Skadron, K.',
    year: 2008,
    title: 'Scalable parallel programming with CUDA',
    published: 'ACM Queue 6(2), 40–53',
    link: 'https://doi.org/10.1145/1365490.1365500'
  },
  deng2009: {
    authors: 'Deng, J., Dong, W., Socher, R., Li, L.-J., Li, K. and Fei-Fei, L.',
    year: 2009,
    title: 'ImageNet: A large-scale hierarchical image database',
    published: 'IEEE Conference on Computer Vision and Pattern Recognition, 248–255',
    link: 'https://doi.org/10.1109/CVPR.2009.5206848'
  },
  raina2009: {
    authors: 'Raina, R., Madhavan, A. and Ng, A. Y.',
    year: 2009,
    title: 'Large-scale deep unsupervised learning using graphics processors',
    published: 'Proceedings of the 26th International Conference on Machine Learning, 873–880',
    link: 'https://doi.org/10.1145/1553374.1553486'
  },
  bergstra2010: {
    authors: 'Bergstra, J., Breuleux, O., Bastien, F., Lamblin, P. et al.',
    year: 2010,
    title: 'Theano: A CPU and GPU math compiler in Python',
    published: 'Proceedings of the 9th Python in Science Conference, 18–24'
  },
  russakovsky2015: {
    authors: 'Russakovsky, O., Deng, J., Su, H. et al.',
    year: 2015,
    title: 'ImageNet large scale visual recognition challenge',
    published: 'International Journal of Computer Vision 115, 211–252',
    link: 'https://doi.org/10.1007/s11263-015-0816-y'
  },
  srivastava2014: {
    authors: 'Srivastava, N., Hinton, G., Krizhevsky, A., Sutskever, I. and Salakhutdinov, R.',
    year: 2014,
    title: 'Dropout: A simple way to prevent neural networks from overfitting',
    published: 'Journal of Machine Learning Research 15, 1929–1958',
    link: 'https://jmlr.org/papers/v15/srivastava14a.html'
  },
  krizhevsky2012: {
    authors: 'Krizhevsky, A., Sutskever, I. and Hinton, G. E.',
    year: 2012,
    title: 'ImageNet classification with deep convolutional neural networks',
    published: 'Advances in Neural Information Processing Systems 25, 1097–1105'
  },
  jia2014: {
    authors: 'Jia, Y., Shelhamer, E., Donahue, J. et al.',
    year: 2014,
    title: 'Caffe: Convolutional architecture for fast feature embedding',
    published: 'arXiv:1408.5093',
    link: 'https://arxiv.org/abs/1408.5093'
  },
  goodfellow2014: {
    authors: 'Goodfellow, I. J., Pouget-Abadie, J., Mirza, M. et al.',
    year: 2014,
    title: 'Generative adversarial nets',
    published: 'Advances in Neural Information Processing Systems 27, 2672–2680',
    link: 'https://arxiv.org/abs/1406.2661'
  },
  abadi2016: {
    authors: 'Abadi, M., Barham, P., Chen, J. et al.',
    year: 2016,
    title: 'TensorFlow: A system for large-scale machine learning',
    published: '12th USENIX Symposium on Operating Systems Design and Implementation, 265–283',
    link: 'https://arxiv.org/abs/1605.08695'
  },
  chollet2015: {
    authors: 'Chollet, F. et al.',
    year: 2015,
    title: 'Keras',
    published: 'keras.io',
    link: 'https://keras.io'
  },
  chen2015: {
    authors: 'Chen, T., Li, M., Li, Y. et al.',
    year: 2015,
    title: 'MXNet: A flexible and efficient machine learning library for heterogeneous distributed systems',
    published: 'arXiv:1512.01274',
    link: 'https://arxiv.org/abs/1512.01274'
  },
  he2016: {
    authors: 'He, K., Zhang, X., Ren, S. and Sun, J.',
    year: 2016,
    title: 'Deep residual learning for image recognition',
    published: 'IEEE Conference on Computer Vision and Pattern Recognition, 770–778',
    link: 'https://arxiv.org/abs/1512.03385'
  },
  paszke2019: {
    authors: 'Paszke, A., Gross, S., Massa, F. et al.',
    year: 2019,
    title: 'PyTorch: An imperative style, high-performance deep learning library',
    published: 'Advances in Neural Information Processing Systems 32',
    link: 'https://arxiv.org/abs/1912.01703'
  },
  vaswani2017: {
    authors: 'Vaswani, A., Shazeer, N., Parmar, N. et al.',
    year: 2017,
    title: 'Attention is all you need',
    published: 'Advances in Neural Information Processing Systems 30',
    link: 'https://arxiv.org/abs/1706.03762'
  },
  jouppi2017: {
    authors: 'Jouppi, N. P., Young, C., Patil, N. et al.',
    year: 2017,
    title: 'In-datacenter performance analysis of a tensor processing unit',
    published: 'Proceedings of the 44th International Symposium on Computer Architecture, 1–12',
    link: 'https://doi.org/10.1145/3079856.3080246'
  },
  ramesh2021: {
    authors: 'Ramesh, A., Pavlov, M., Goh, G. et al.',
    year: 2021,
    title: 'Zero-shot text-to-image generation',
    published: 'Proceedings of the 38th International Conference on Machine Learning, PMLR 139, 8821–8831',
    link: 'https://arxiv.org/abs/2102.12092'
  },
  schuhmann2022: {
    authors: 'Schuhmann, C., Beaumont, R., Vencu, R. et al.',
    year: 2022,
    title: 'LAION-5B: An open large-scale dataset for training next generation image-text models',
    published: 'Advances in Neural Information Processing Systems 35',
    link: 'https://arxiv.org/abs/2210.08402'
  },
  openai2023: {
    authors: 'OpenAI',
    year: 2023,
    title: 'GPT-4 technical report',
    published: 'arXiv:2303.08774',
    link: 'https://arxiv.org/abs/2303.08774'
  },
  lamblin2017: {
    authors: 'Lamblin, P.',
    year: 2017,
    title: 'MILA and the future of Theano',
    published: 'Message to the theano-users group, 28 September 2017'
  },
  caffe2018: {
    authors: 'Caffe2 team',
    year: 2018,
    title: 'Caffe2 and PyTorch join forces to create a research + production platform PyTorch 1.0',
    published: 'caffe2.ai, 2 May 2018',
    link: 'https://caffe2.ai/blog/2018/05/02/Caffe2_PyTorch_1_0.html'
  },
  mxnet2023: {
    authors: 'The Apache Software Foundation',
    year: 2023,
    title: 'Apache MXNet',
    published: 'Apache Attic',
    link: 'https://attic.apache.org/projects/mxnet.html'
  },
  cortes1995: {
    authors: 'Cortes, C. and Vapnik, V.',
    year: 1995,
    title: 'Support-vector networks',
    published: 'Machine Learning 20, 273–297',
    link: 'https://doi.org/10.1007/BF00994018'
  },
  nobel2024: {
    authors: 'The Royal Swedish Academy of Sciences',
    year: 2024,
    title: 'The Nobel Prize in Physics 2024',
    published: 'Press release, 8 October 2024',
    link: 'https://www.nobelprize.org/prizes/physics/2024/press-release/'
  },
  chollet2017: {
    authors: 'Chollet, F.',
    year: 2017,
    title: 'Deep Learning with Python',
    published: 'Manning, Shelter Island, chapter 4'
  },
  boser1992: {
    authors: 'Boser, B. E., Guyon, I. M. and Vapnik, V. N.',
    year: 1992,
    title: 'A training algorithm for optimal margin classifiers',
    published: 'Proceedings of the 5th Annual Workshop on Computational Learning Theory, 144–152',
    link: 'https://doi.org/10.1145/130385.130401'
  },
  bengio2013: {
    authors: 'Bengio, Y., Courville, A. and Vincent, P.',
    year: 2013,
    title: 'Representation learning: A review and new perspectives',
    published: 'IEEE Transactions on Pattern Analysis and Machine Intelligence 35(8), 1798–1828',
    link: 'https://doi.org/10.1109/TPAMI.2013.50'
  },
  zeiler2014: {
    authors: 'Zeiler, M. D. and Fergus, R.',
    year: 2014,
    title: 'Visualizing and understanding convolutional networks',
    published: 'Computer Vision – ECCV 2014, 818–833',
    link: 'https://arxiv.org/abs/1311.2901'
  },
  pearson1901: {
    authors: 'Pearson, K.',
    year: 1901,
    title: 'On lines and planes of closest fit to systems of points in space',
    published: 'The London, Edinburgh, and Dublin Philosophical Magazine and Journal of Science 2(11), 559–572',
    link: 'https://doi.org/10.1080/14786440109462720'
  }
};

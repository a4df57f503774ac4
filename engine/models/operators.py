"""TensorFlow's operators that do no more than compute: with arrays, and with the variables of their own model."""

from __future__ import annotations

_ARITHMETIC = """
Abs AccumulateNV2 Acos Acosh Add AddN AddV2 Angle ApproximateEqual Asin Asinh Atan Atan2 Atanh BitwiseAnd BitwiseOr
BitwiseXor Ceil ClipByValue Complex ComplexAbs Conj Cos Cosh Cumprod Cumsum CumulativeLogsumexp Digamma Div DivNoNan
Equal Erf Erfc Erfinv Exp Expm1 Floor FloorDiv FloorMod Greater GreaterEqual Imag Inv Invert IsFinite IsInf IsNan
LeftShift Less LessEqual Lgamma Log Log1p LogicalAnd LogicalNot LogicalOr Maximum Minimum Mod Mul MulNoNan Ndtri Neg
NextAfter NotEqual Pow Real RealDiv Reciprocal RightShift Rint Round Rsqrt Sign Sin Sinh Sqrt Square SquaredDifference
Sub Tan TruncateDiv TruncateMod Xdivy Xlog1py Xlogy
"""
_REDUCTION = """
All Any ArgMax ArgMin Bincount DenseBincount EuclideanNorm InTopKV2 L2Loss Max Mean Min Prod SegmentMax SegmentMean
SegmentMin SegmentProd SegmentSum Sum TopK TopKV2 UnsortedSegmentMax UnsortedSegmentMin UnsortedSegmentProd
UnsortedSegmentSum
"""
_ARRAY = """
BatchToSpace BatchToSpaceND Bitcast BroadcastArgs BroadcastGradientArgs BroadcastTo Bucketize Cast Concat ConcatOffset
ConcatV2 ConjugateTranspose Const DepthToSpace Diag DiagPart DynamicPartition DynamicStitch Empty EnsureShape
ExpandDims ExtractImagePatches ExtractVolumePatches Fill Gather GatherNd GatherV2 GuaranteeConst Identity IdentityN
InvertPermutation LinSpace LowerBound MatrixBandPart MatrixDiag MatrixDiagPart MatrixDiagPartV2 MatrixDiagPartV3
MatrixDiagV2 MatrixDiagV3 MatrixSetDiag MatrixSetDiagV2 MatrixSetDiagV3 MirrorPad OneHot OnesLike Pack Pad PadV2
ParallelConcat ParallelDynamicStitch Placeholder PlaceholderV2 PlaceholderWithDefault PreventGradient Range Rank
Reshape Reverse ReverseSequence ReverseV2 Roll ScatterNd Select SelectV2 Shape ShapeN Size Slice Snapshot SpaceToBatch
SpaceToBatchND SpaceToDepth Split SplitV Squeeze StopGradient StridedSlice TensorScatterAdd TensorScatterMax
TensorScatterMin TensorScatterSub TensorScatterUpdate TensorStridedSliceUpdate Tile Transpose Unique UniqueV2 Unpack
UnravelIndex UpperBound Where ZerosLike
"""
_NETWORK = """
AvgPool AvgPool3D BatchMatMul BatchMatMulV2 BatchMatMulV3 BiasAdd BiasAddV1 Conv Conv2D Conv2DBackpropInput
Conv2DBackpropInputV2 Conv3D Conv3DBackpropInput Conv3DBackpropInputV2 DepthwiseConv2dNative Dilation2D Einsum Elu
FakeQuantWithMinMaxArgs FakeQuantWithMinMaxVars FakeQuantWithMinMaxVarsPerChannel FusedBatchNorm FusedBatchNormV2
FusedBatchNormV3 LRN LeakyRelu LogSoftmax MatMul MaxPool MaxPool3D MaxPoolV2 MaxPoolWithArgmax
QuantizeAndDequantizeV2 QuantizeAndDequantizeV3 QuantizeAndDequantizeV4 Relu Relu6 Selu Sigmoid Softmax Softplus
Softsign Tanh _FusedBatchNormEx _FusedConv2D _FusedMatMul
"""
_IMAGE = """
AdjustContrastv2 AdjustHue AdjustSaturation CropAndResize FFT FFT2D HSVToRGB IFFT IFFT2D IRFFT IRFFT2D
ImageProjectiveTransformV2 ImageProjectiveTransformV3 RFFT RFFT2D RGBToHSV ResizeArea ResizeBicubic ResizeBilinear
ResizeNearestNeighbor ScaleAndTranslate
"""
_LINEAR_ALGEBRA = """
Cholesky Cross Eig LogMatrixDeterminant Lu MatrixDeterminant MatrixExponential MatrixInverse MatrixLogarithm
MatrixSolve MatrixSolveLs MatrixSquareRoot MatrixTriangularSolve Qr SelfAdjointEigV2 Svd
"""
_RANDOM = """
Multinomial RandomShuffle RandomStandardNormal RandomUniform RandomUniformInt RngReadAndSkip RngSkip
StatelessMultinomial
StatelessRandomGetAlg StatelessRandomGetKeyCounter StatelessRandomGetKeyCounterAlg StatelessRandomNormal
StatelessRandomNormalV2 StatelessRandomUniform StatelessRandomUniformFullInt StatelessRandomUniformFullIntV2
StatelessRandomUniformInt StatelessRandomUniformIntV2 StatelessRandomUniformV2 StatelessTruncatedNormal
StatelessTruncatedNormalV2 TruncatedNormal
"""
_FLOW = """
Assert Case CheckNumerics CheckNumericsV2 ControlTrigger Enter Exit FakeParam If LoopCond Merge NextIteration NoOp
PartitionedCall StatefulPartitionedCall StatelessCase StatelessIf StatelessWhile Switch While
"""
_VARIABLE = """
AssignAddVariableOp AssignSubVariableOp AssignVariableOp DestroyResourceOp DisableCopyOnRead ReadVariableOp
ResourceGather ResourceGatherNd VarHandleOp VarIsInitializedOp VariableShape
"""
_LIST = """
EmptyTensorList TensorListConcatV2 TensorListElementShape TensorListFromTensor TensorListGather TensorListGetItem
TensorListLength TensorListPopBack TensorListPushBack TensorListReserve TensorListResize TensorListScatterV2
TensorListSetItem TensorListSplit TensorListStack
"""

SAFE = frozenset(
    " ".join(
        (_ARITHMETIC, _REDUCTION, _ARRAY, _NETWORK, _IMAGE, _LINEAR_ALGEBRA, _RANDOM, _FLOW, _VARIABLE, _LIST)
    ).split()
)
#: What a SavedModel's own functions for saving and restoring its variables need besides.
SAVER = frozenset(
    ("MergeV2Checkpoints", "RestoreV2", "SaveV2", "ShardedFilename", "StaticRegexFullMatch", "StringJoin")
)
